import type { LineKind } from '../types.js';

/**
 * Whole sentences that pages say of themselves, however much they look like text, by the kind of line: words of which each
 * such sentence holds one at least (`*`: other letters may follow), then a pattern a line.
 */
const tables: readonly (readonly [kind: LineKind, signs: string, patterns: string])[] = [
  [
    'cookie',
    'cookie* · agree to',
    `
we use cookies
uses? cookies to
use of cookies
cookie (?:policy|settings|preferences)
you agree to our use of
使用.{0,4}cookie
`,
  ],
  [
    'copyright',
    'reserved · may not be · 凡 · 本网 · 未经 · 如需 · 不代表 · 仅代表 · 请注明 · 侵权 · 版权',
    `
all rights? reserved
this material may not be published
may not be (?:reproduced|republished|redistributed)
凡(?:本网|注明|来源|转载)
本网(?:未|转载|所有|授权)
(?:未经|如需).{0,12}(?:授权|许可|同意).{0,12}(?:转载|使用|复制)
(?:不代表|仅代表).{0,10}(?:本网|本站|平台|立场|个人观点)
(?:转载|使用).{0,6}请注明
(?:侵权|版权).{0,10}(?:删除|联系|问题)
`,
  ],
  [
    'contact',
    'information · inquiries · 违法 · 不良',
    `
illegal (?:and|or) (?:undesirable|unhealthy|harmful) information
(?:违法|不良).{0,8}信息.{0,4}举报
for any inquiries,? please
`,
  ],
  [
    'advertisement',
    'download · 客户端 · 二维码 · 下载 · 打开 · 安装 · 点击 · 公众号 · 微信号 · 官方微信',
    `
客户端.{0,12}(?:升级|下载|更新)
(?:扫描|长按|扫一扫|识别).{0,10}二维码
(?:下载|打开|安装).{0,8}(?:客户端|APP|应用)
点击(?:下载|进入|查看|阅读原文|上方|下方|这里)
关注.{0,10}(?:公众号|微信号|官方微信)
download (?:the|our) .{0,20}app\\b
`,
  ],
  [
    'widget',
    'browser · javascript · recaptcha · sign up · inbox · subscribe to · log in · sign in',
    `
(?:your|this) browser (?:does not|doesn't|is not)
(?:enable|turn on|requires?) javascript
javascript (?:is|must be) (?:disabled|enabled)
protected by recaptcha
sign up (?:for|to) (?:our|the|receive|get)
(?:delivered|straight|sent) (?:\\w+ )?to your inbox
subscribe to (?:our|the)
(?:log|sign) in (?:to|or) (?:leave|post|comment|continue|read|register)
`,
  ],
  [
    'comment',
    'logged in · comment · comments · 文明上网 · 理性发言 · 跟帖服务 · 网友评论',
    `
(?:you )?must be logged in
comments? (?:are|is) (?:closed|moderated|disabled)
be the first to comment
(?:文明上网|理性发言|跟帖服务协议|网友评论仅供)
`,
  ],
];

/** The words that a phrase cannot do without, for each kind of line: those without a sign of a kind are not searched for it. */
export const phraseSigns: readonly (readonly string[])[] = tables.map(([, signs]) => signs.split(' · '));

const patterns: RegExp[] = [];

/** The kind of the first phrase that a folded text holds, `null` when none. `signs`: a bit for each entry of `phraseSigns`. */
export function pagePhrase(text: string, signs: number): LineKind | null {
  for (const [i, [kind, , table]] of tables.entries()) {
    if ((signs & (1 << i)) === 0) continue;
    patterns[i] ??= new RegExp(table.trim().split('\n').join('|'), 'i');
    if (patterns[i].test(text)) return kind;
  }
  return null;
}
