/** The page of the simulator: three files without a build, because it belongs to nothing that is shipped. */

export const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>短信电话模拟器 · 网格通</title>
    <link rel="stylesheet" href="/simulator/page.css" />
    <script src="/simulator/page.js" defer></script>
  </head>
  <body>
    <header>
      <div>
        <h1>短信电话模拟器</h1>
        <p>演示环境发出的短信和语音电话都到这里，不会发给任何人。<br /><span lang="en">Messages of the demonstration end here; nobody is called.</span></p>
      </div>
      <form id="fail">
        <label>
          <span>让接下来几次发送失败<br /><small lang="en">Refuse the next attempts</small></span>
          <input name="count" type="number" min="0" max="100" value="3" />
        </label>
        <button>设置 <small lang="en">Set</small></button>
        <output aria-live="polite"></output>
      </form>
    </header>
    <main id="messages" aria-live="polite"></main>
    <p id="empty">还没有消息。在工作台“通道”页点“发送测试”，或发布一条需要叫应的预警。<br /><span lang="en">No messages yet. Send a test on the page Channels, or publish an alert that is to be answered.</span></p>
  </body>
</html>
`;

export const STYLE = `
:root { color-scheme: light dark; --page: #f3f5f4; --paper: #fff; --line: #dbe0de; --text: #1c2321; --quiet: #525d59; --accent: #0b6e62; --on-accent: #fff; --bubble: #eef2f0; --mine: #dff0ec; }
@media (prefers-color-scheme: dark) { :root { --page: #121615; --paper: #1b211f; --line: #333c39; --text: #e6ebe9; --quiet: #a3afaa; --accent: #56c2b2; --on-accent: #06231f; --bubble: #262e2b; --mine: #153c36; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.5 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 16px 32px; justify-content: space-between; align-items: center; padding: 16px 24px; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 20px; }
p { margin: 4px 0 0; }
p, small, time, .state { color: var(--quiet); }
small { font-size: 12px; }
form, label { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }
input { width: 64px; height: 32px; padding: 0 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--page); color: inherit; font: inherit; font-variant-numeric: tabular-nums; }
button { min-height: 32px; padding: 0 12px; border: 1px solid var(--accent); border-radius: 4px; background: transparent; color: var(--accent); font: inherit; cursor: pointer; }
button.main { background: var(--accent); color: var(--on-accent); }
button small { color: inherit; }
button:disabled { opacity: 0.5; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 16px; padding: 24px; align-items: start; }
#empty { padding: 48px 24px; text-align: center; }
[hidden] { display: none !important; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 16px; padding: 12px 16px 16px; }
article header { padding: 0 0 8px; border: 0; background: none; gap: 8px; }
article h2 { margin: 0; font-size: 16px; font-variant-numeric: tabular-nums; }
time { font-size: 12px; font-variant-numeric: tabular-nums; }
.bubble { margin: 0 24px 8px 0; padding: 8px 12px; border-radius: 12px 12px 12px 2px; background: var(--bubble); color: var(--text); overflow-wrap: anywhere; }
.bubble strong { display: block; }
.mine { margin: 0 0 8px 24px; width: fit-content; margin-inline-start: auto; border-radius: 12px 12px 2px 12px; background: var(--mine); }
.state { font-size: 12px; margin: 0 0 8px; }
`;

export const SCRIPT = `
const list = document.getElementById('messages');
const empty = document.getElementById('empty');
const form = document.getElementById('fail');
const KINDS = { SMS: '短信 SMS', VOICE: '语音电话 Call' };
let shown = '';

const make = (tag, { text, ...rest } = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), rest);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
};

const post = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

function phone({ id, kind, to, title, text, at, times, replies, district }) {
  const answer = make('button', { className: replies.length ? '' : 'main' }, '回复 1 确认 ', make('small', { text: 'Answer 1', lang: 'en' }));
  answer.addEventListener('click', async () => {
    answer.disabled = true;
    const { ok } = await post('/simulator/reply', { id, text: '1' });
    answer.disabled = false;
    if (ok) return refresh();
    answer.after(make('p', { className: 'state', text: '回复没有送到，请再试。The answer did not arrive; try again.' }));
  });
  const clock = new Date(at).toLocaleTimeString('zh-CN', { hour12: false });
  return make(
    'article',
    { ariaLabel: to },
    make('header', {}, make('h2', { text: to.replace(/^(.{3})(.{4})/, '$1 $2 ') }), make('time', { dateTime: at, text: clock })),
    make('p', { className: 'state', text: KINDS[kind] + ' · ' + district + (times > 1 ? ' · 收到 ' + times + ' 次，按一条处理 came ' + times + ' times' : '') }),
    make('p', { className: 'bubble' }, make('strong', { text: title }), text),
    ...replies.map((reply) => make('p', { className: 'bubble mine', text: reply })),
    answer,
  );
}

async function refresh() {
  const response = await fetch('/simulator/messages');
  const { messages, failures } = await response.json();
  form.querySelector('output').textContent = failures ? '还会失败 ' + failures + ' 次 · ' + failures + ' to fail' : '';
  const now = JSON.stringify(messages);
  if (now === shown) return;
  shown = now;
  empty.hidden = messages.length > 0;
  list.replaceChildren(...messages.map(phone));
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await post('/simulator/fail', { count: Number(new FormData(form).get('count')) });
  await refresh();
});
const again = () => refresh().catch(() => undefined).finally(() => setTimeout(again, 1500));
again();
`;
