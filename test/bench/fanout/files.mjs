import { execFileSync } from 'node:child_process';

/** Database, log, pages and the like, beside the sockets. */
const OTHERS = 200;

/**
 * A socket is an open file. Node takes by itself what the hard limit allows; more only the machine's owner can give.
 * @throws Error that says how
 */
export function requireFiles(subscribers) {
  if (process.platform === 'win32') return;
  const most = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim();
  const wanted = subscribers + OTHERS;
  if (most === 'unlimited' || Number(most) >= wanted) return;
  throw new Error(
    `One process may open ${most} files here, and ${subscribers} subscribers need ${wanted}. As root: "ulimit -n ${wanted}" in this shell ` +
      `(a container: "--ulimit nofile=${wanted}"; a service: LimitNOFILE=${wanted}), then again. Or ask for --subscribers=${Number(most) - OTHERS}.`,
  );
}
