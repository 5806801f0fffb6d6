import { ApiError } from '../providers/errors';
import { localeNow } from '../providers/locale';
import { territoryInAddress } from '../providers/territory';

/**
 * Sends a workbook to where a module takes them in. What is in it is looked at afterwards; nothing is written yet.
 * @returns id of the import
 * @throws ApiError
 */
export async function uploadTo(path: string, file: File): Promise<string> {
  const territory = territoryInAddress();
  const response = await fetch(`${path}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': localeNow(),
      ...(territory && { 'x-gridward-territory': territory }),
    },
    body: file,
  }).catch((cause: unknown) => {
    throw new ApiError({ message: '', extensions: { code: 'OFFLINE' } }, cause);
  });
  const answer = (await response.json().catch(() => null)) as { id?: string; error?: { code: string; message: string } } | null;
  if (answer?.id) return answer.id;
  const { code = 'SERVICE_UNAVAILABLE', message = '' } = answer?.error ?? {};
  throw new ApiError({ message, extensions: { code } });
}
