/**
 * Words beside numbers, as pieces of regular expressions over folded text, one a line: plain ones (`spellings`), what must
 * not stand before them, and what must follow. What they say of the number after them: `telephone` that it is one, `fax`
 * that it is one for faxes, `other` that it is something else. Where several stand, the first of `other`, `fax`, `telephone`
 * counts; words of letters stand alone.
 */
export const numberWords: Readonly<Record<NumberWord, string>> = {
  telephone: `
电 {0,4}话
热线
专线
(?<![买卖新部台款玩换丢能])手 {0,4}机(?!版)
拨打?
播打
请[播打电]
致电
请电
来电
联络
联系
连络
连系
洽
呼叫
客服
座机
总机
固话
值班
直拨
查询
咨询
举报
投诉
报名
报警
求助
火警
急救
匪警
救护
T(?=[.:] ?$)
T\\.?P\\.?(?=:)
号码
经纪人?
经理人
助理
代表号
传呼
打通?[了过给]?
电(?=[:：])
☎
☏
📞
tel(?:ephone|s|l|e)?
(?:tele)?phones?
ph
cell(?:ular|phone)?
mob(?:ile)?
hot ?lines?
help ?lines?
info ?line
lines?
desk
call(?:s|ed|ing|ers?)?
dial(?:s|led|ing)?
text(?:s|ing)?
sms
ring
reach
contacts?
messages to
whats ?app
viber
switchboard
toll[- ]?free
free ?phone
free ?call
office(?= ?[:：-])
(?:my|our|his|her|their|your|the|contact|office) numbers? (?:is|are)
number(?=:)
emergency
`,
  fax: `
(?<!话 ?[/／、]? ?)传 {0,4}真(?! ?[/／] ?电)
(?<!(?:tel|phone)\\.? ?[/&] ?)fax(?:es)?(?! ?[/&] ?(?:tel|phone))
facsimile
F(?=[.:] ?$)
`,
  other: `
(?<!@)QQ号?(?!\\.com)
微信号?
WeChat(?: ID)?
飞信
抖音号?
公众号
(?:粉丝|交流|歌迷|官方|微信|QQ)群号?
群号?(?=[:： ]{0,2}\\d{5,10}(?!\\d))
备案
公网安备
ICP备?
许可
证号?码?
[账帐] {0,4}[号户]号?码?
卡 {0,4}号码?
户名
开户
行号
银行
邮 {0,4}编
邮政编码
订单号?码?
[单编序批文案学工]号码?
房号
车牌号?码?
航班号?
车次
密码
验证码
邀请码
代码
税号
发票
条形?码
坐标
经度
纬度
版本
型号
国标
身份证号?码?
护照号?码?
会议(?:号码?|ID)
第
ISBN
ISSN
GB ?\\/? ?T?
YY ?\\/? ?T?
(?:IP|ID|IBAN|SSN|VAT|CAS|DOI|PMID|ZIP|swift)(?: code| numbers?| no\\.?)?
P\\.? ?O\\.? ?Box
box
postcode
postal code
(?:account|acct|compte|(?:credit |debit )?card|cc|case|order|invoice|serial|registration|licen[cs]e|passport|reference|ref|social security|insurance|permit|policy|tracking|ticket|flight|model|version|grant|patent|docket|room|suite|unit|page|volume|bank|charity|company|registered)(?: numbers?| no\\.?| #)?(?: is| are)?
不像?[^ ]{0,4}电话
不是[^ ]{0,4}电话
not (?:a )?(?:tele)?phone
`,
};

export type NumberWord = 'telephone' | 'fax' | 'other';

/** Words that stand after a number and say what it is: \`781 1704 office\`, \`3660170548-Fax\`, \`83792841（办）\`. */
export const wordsAfter: RegExp =
  /^[ ,(（\\-]{0,3}(?:(?<fax>fax|传真)|office|mobile|cell|home|work|desk|phone|tel|direct|toll[- ]?free|手机|电话|办|宅)(?![A-Za-z]|[.:： ]*[+(（\d])/i;

/** Units, which make a number an amount. */
export const unitsAfter: RegExp =
  /^ ?(?:[元人例个名万亿年月日时点分秒米平吨台套只份件条户家次度斤公里%‰％℃]|多|余|美元|(?:million|billion|people|persons|cases|km|kg|m2|USD|RMB|yuan|percent|dollars|years|days|hours|miles)(?![A-Za-z]))/i;
