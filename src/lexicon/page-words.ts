import { tables } from '../text/tables.js';
import { Trie, type TrieTables, trieTables } from '../text/trie.js';
import { wordKey } from '../text/word-key.js';
import { phraseSigns } from './page-phrases.js';

/** Words and phrases by which the parts of a web page that are no article give themselves away, by the kind of line. */

/** An entry a line. Latin entries are whole words in any case (unless they end in `*`), Chinese ones stand anywhere. */
const entries = {
  navigation: `
home
home page
homepage
main menu
menu
site map
sitemap
site index
skip to content
skip to main content
skip navigation
jump to content
you are here
current position
position
back to top
back to home
next page
previous page
prev
next
previous article
next article
read next
see all
view all
show more
load more
read more
learn more
find out more
more news
more stories
latest news
all news
sections
categories
archives
about us
careers
jobs
faq
help center
help
store
shop
gallery
videos
video
photos
podcasts
newsletters
opinion
weather
sports
business
entertainment
lifestyle
technology
politics
world
首页
网站首页
返回首页
主页
网站地图
站点地图
网站导航
导航
当前位置
您所在的位置
您的位置
所在位置
您现在的位置
现在位置
返回顶部
回到顶部
返回列表
返回上一页
上一篇
下一篇
上一页
下一页
上一条
下一条
尾页
末页
更多
查看更多
加载更多
点击加载
展开全文
阅读全文
栏目
频道
政务公开
信息公开
办事服务
在线服务
互动交流
政民互动
走进
概况
领导之窗
机构设置
政府网站
友情链接
相关链接
快速通道
常用链接
国内
国际
社会
财经
体育
娱乐
科技
军事
汽车
房产
教育
健康
旅游
视频
图片
专题
直播
评论
滚动
热点
English
繁体
无障碍
长者
`,
  share: `
share
shares
share this
share on
tweet
retweet
pinterest
facebook
twitter
linkedin
whatsapp
telegram
reddit
tumblr
google+
instagram
youtube
wechat
weibo
email this
print this
print
follow us
follow
like us
copy link
flipboard
rss
分享
分享到
分享至
转发
转发到
微博
新浪微博
腾讯微博
微信
微信好友
朋友圈
QQ空间
QQ好友
人人网
豆瓣
扫一扫
扫码
二维码
用微信
公众号
点赞
收藏
关注我们
手机看
手机版
移动端
手机阅读
`,
  copyright: `
copyright
all rights reserved
all right reserved
©
(c) 20*
terms of use
terms of service
terms and conditions
privacy policy
privacy statement
privacy notice
ad choices
adchoices
may not be reproduced
may not be published
reprint
powered by
版权所有
版权声明
著作权
未经授权
未经许可
未经书面
不得转载
严禁转载
转载请注明
请注明出处
免责声明
法律声明
隐私
用户协议
服务条款
侵权
仅供参考
不代表本
代表本站
不构成投资
主办单位
主办：
承办单位
承办：
主管单位
协办
技术支持
网站维护
网站标识码
建议使用
最佳浏览
host:
sponsored by
undertaker
`,
  licence: `
ICP
icp备
ICP证
公网安备
公安备
京公网安
备案号
备案
许可证
经营许可
增值电信
信息服务许可
网络视听
出版许可
广播电视节目
网信
违法和不良信息
不良信息举报
license number
registration number
`,
  cookie: `
cookie
cookies
i agree
accept all
consent
gdpr
`,
  contact: `
contact us
contact
tel
telephone
phone
fax
e-mail
email
address
postcode
zip code
hotline
advertise with us
advertise
send feedback
feedback
联系我们
联系方式
联系电话
电话
传真
邮箱
邮编
邮政编码
地址
热线
客服
投稿
举报
投诉
广告服务
广告合作
商务合作
招聘
加入我们
关于我们
网站声明
`,
  related: `
related
related articles
related stories
related news
related content
related topics
related posts
recommended
recommended for you
you may also like
you might also like
you may like
more from
more on this
more in
most read
most popular
most viewed
most commented
most recent
popular
popular posts
trending
trending now
top stories
top news
latest
latest stories
latest posts
recent posts
recent comments
editor's picks
editors' picks
featured
don't miss
read also
also read
see also
read more:
up next
in case you missed it
what to read next
around the web
from the web
promoted
sponsored
sponsored content
tags
tagged
topics
filed under
keywords
相关
相关新闻
相关阅读
相关文章
相关报道
相关推荐
相关链接
相关稿件
延伸阅读
推荐阅读
推荐
为你推荐
猜你喜欢
热门
热门推荐
热门文章
热门新闻
热点推荐
热点新闻
热文
热榜
热搜
排行
排行榜
点击排行
最新
最新文章
最新新闻
最新消息
精彩推荐
精彩图片
精彩视频
图片新闻
图文推荐
今日推荐
今日热点
新闻排行
大家都在看
大家还在看
还看了
往期回顾
更多新闻
更多精彩
更多文章
频道精选
编辑推荐
标签
关键词
关键字
`,
  comment: `
comment
comments
leave a comment
leave a reply
post a comment
add a comment
join the conversation
join the discussion
reply
replies
report abuse
flag
upvote
like
likes
dislike
log in to comment
sign in to comment
view comments
show comments
sort by
newest first
oldest first
says
said on
wrote
joined
posts
member since
reputation
permalink
评论
跟帖
网友评论
发表评论
我要评论
最新评论
热门评论
全部评论
查看评论
条评论
文明上网
文明发言
回复
举报
顶
踩
楼主
沙发
板凳
发帖
发表于
只看该作者
积分
注册时间
帖子
主题
威望
在线时间
赞
`,
  forum: `
forum
forums
thread
threads
topic
topics
question
questions
answer
answers
asked
answered
asked by
posted by
posted in
posts
posts:
joined
join date
registered
reputation
rep
reply with quote
reply
replies
quote
original poster
op
senior member
junior member
new member
member
members
moderator
administrator
admin
guest
best answer
accepted answer
solved
views
votes
vote
likes received
liked by
location:
discussion
discussions
subscribe to thread
last post
last edited
edited by
new topic
viewing
版主
楼主
楼层
发表于
发布于
只看该作者
只看楼主
回帖
发帖
主题
帖子
精华
积分
威望
金币
会员
等级
注册时间
最后登录
在线时间
论坛
贴吧
社区
版块
板块
提问
回答
个回答
最佳答案
采纳
赞同
查看:
浏览
倒序
引用
participant
keymaster
voices
this topic
viewing post
in reply to
gold badges
silver badges
bronze badges
ask question
ask a question
follow this question
sorted by
hero member
full member
jr. member
sr. member
newbie
well-known member
active member
veteran member
contributor
messages
reaction score
reactions
trophy points
thread starter
start date
thread tools
search this thread
search thread
rate this thread
logged
author topic
go up
go down
similar threads
similar topics
related threads
post reply
new reply
add a comment
points
submitted
permalink
commented
show activity on this post
multiquote
mark as solution
solution
discuss
unanswered
open threads
registered users
bb code is
smilies are
powered by phpbb
powered by vbulletin
powered by discuz
powered by discourse
powered by flarum
powered by question2answer
吧友
发消息
加好友
打招呼
串个门
道具
使用道具
本版积分
发新帖
发表新帖
返回列表
上一主题
下一主题
电梯直达
倒序浏览
正序浏览
显示全部楼层
新手上路
初级会员
中级会员
高级会员
金牌会员
注册会员
人赞同了该回答
被浏览
关注者
写回答
邀请回答
添加评论
默认排序
声望
讨论数量
只看Ta
跟帖
主贴
主帖
个回复
条回复
最新回复
最后回复
采纳率
提问者采纳
追问
追答
热心网友
匿名用户
话题
节点
小组
`,
  advertisement: `
advertisement
advertisements
ad
ads
sponsor
continue reading below
story continues
article continues
buy now
add to cart
coupon
deal
deals
free shipping
best price
广告
推广
赞助
优惠
领取
立即购买
下单
购物车
`,
  widget: `
log in
login
sign in
sign up
sign out
register
create account
my account
subscribe
subscribe now
subscription
newsletter
sign up for
your email
enter your email
email address
password
forgot
remember me
search
search for
submit
cancel
close
open
settings
download the app
download our app
app store
google play
get the app
play
pause
mute
loading
view gallery
full screen
slideshow
toggle
font size
text size
hide caption
play video
now playing
updated
登录
登陆
注册
忘记密码
密码
用户名
搜索
站内搜索
请输入
提交
取消
关闭
打开
设置
下载
客户端
APP
打印
打印本页
关闭窗口
字体
字号
大中小
大 中 小
收起
展开
朗读
播放
加载中
正在加载
订阅
退出
浏览次数
阅读次数
点击数
阅读量
浏览量
访问量
点击量
次数
`,
  byline: `
by
written by
posted by
reported by
reporting by
editing by
author
editor
staff
staff writer
correspondent
source
published
posted
updated
last updated
last modified
modified
first published
min read
minute read
minutes read
来源
来源：
稿源
信息来源
发布
发布时间
发布日期
发布机构
发文日期
成文日期
时间
日期
作者
作者：
记者
通讯员
编辑
编辑：
责任编辑
责编
审核
校对
供稿
原创
原标题
更新时间
文章来源
`,
  caption: `
photo
photo by
photograph
photographer
image
image credit
image source
image copyright
image caption
picture
file photo
getty images
getty
reuters
ap photo
afp
shutterstock
courtesy
credit
screenshot
illustration
caption
图为
图片来源
资料图
图片说明
视觉中国
摄
供图
截图
图源
配图
`,
  // What a site says of itself, and asks of its readers.
  appeal: `
newsletter
newsletters
subscribe
subscriber
subscribers
subscription
sign up
your inbox
inbox
donate
donation
donations
your support
ongoing support
support our
support us
make a difference
readers like
become a member
membership
cookie
cookies
browser
opt out
opt-out
privacy
personal data
third party
third-party
third parties
our partners
our services
our site
our website
this site
this website
advertisers
advertising
your preferences
settings
your account
password
register
registered
log in
sign in
logged in
follow us
follow him
follow her
email us
contact us
write to us
story ideas
news tips
click here
app store
google play
free trial
coupon
affiliate
commission
our editors
our team
our journalism
breaking news alerts
the best of
daily dose
weekday mornings
thanks for watching
listen to
apple podcasts
google podcasts
spotify
episodes
javascript
recaptcha
terms of service
terms of use
terms and conditions
guidelines
moderators
members
our community
visit our
download
get started
find answers
ask questions
join us
welcome to
点击
关注
扫码
扫一扫
二维码
公众号
客户端
订阅
下载
会员
登录
注册
本站
本网
平台
版权
转载
授权
免责
侵权
声明
协议
联系我们
广告
合作
投稿
报名
优惠
热门
推荐
浏览器
升级
举报
客服
投票
专稿
原创
博主
欢迎
加入
交流群
微信
微博
教程
课程
`,
} as const;

export type PageWordKind = keyof typeof entries;
export const pageWordKinds = Object.keys(entries) as readonly PageWordKind[];

const entriesOf = (kind: PageWordKind): string[] => entries[kind].trim().split('\n');
export const isLatin = (entry: string): boolean => /^[\x00-\x7f]+$/.test(entry);

/** The words of one kind as they stand in folded text, but for the case of their letters; longer ones first. */
export const pageWords = (kind: PageWordKind): readonly string[] =>
  entriesOf(kind)
    .map((entry) => entry.replace('*', ''))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** All page words in one trie, and those of `page-phrases.ts` that a phrase cannot do without. */
export interface PageWordTrie {
  readonly trie: Trie;
  /** For each word of the trie a bit for each kind of `pageWordKinds` that has it, and from `FIRST_SIGN` on for each of `phraseSigns`. */
  readonly kinds: Int32Array;
  /** For each word: its characters without spaces. */
  readonly sizes: Uint8Array;
  /** For each word: whether no Latin letter or digit may follow. */
  readonly whole: Uint8Array;
}

/** The lowest bit of `kinds` that stands for a sign of a phrase. */
export const FIRST_SIGN: number = pageWordKinds.length;

/** The keys of all page words, as `wordKey` gives them, with their kinds, and those that may be longer. */
function pageWordKeys(): { readonly bits: ReadonlyMap<string, number>; readonly open: ReadonlySet<string> } {
  const bits = new Map<string, number>();
  const open = new Set<string>();
  const add = (entry: string, bit: number): void => {
    const key = wordKey(entry.replace('*', ''));
    if (entry.endsWith('*')) open.add(key);
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const [i, kind] of pageWordKinds.entries()) for (const entry of entriesOf(kind)) add(entry, 1 << i);
  for (const [i, signs] of phraseSigns.entries()) for (const entry of signs) add(entry, 1 << (FIRST_SIGN + i));
  return { bits, open };
}

/** What follows from the words alone, in the order of their keys. */
function build(): TrieTables & Omit<PageWordTrie, 'trie'> {
  const { bits, open } = pageWordKeys();
  const keys = [...bits.keys()];
  return {
    ...trieTables(keys),
    kinds: Int32Array.from(keys, (key) => bits.get(key) ?? 0),
    sizes: Uint8Array.from(keys, (key) => key.replaceAll(' ', '').length),
    whole: Uint8Array.from(keys, (key) => (isLatin(key) && !open.has(key) ? 1 : 0)),
  };
}

let found: PageWordTrie | null = null;

export function pageWordTrie(): PageWordTrie {
  if (found === null) {
    const known = tables('page.words', build);
    found = { trie: new Trie(known), kinds: known.kinds, sizes: known.sizes, whole: known.whole };
  }
  return found;
}

/** The keys of all page words, and of those that may be longer: `cookie` of `cookie*`. */
export function pageWordLists(): { readonly all: readonly string[]; readonly open: ReadonlySet<string> } {
  const { bits, open } = pageWordKeys();
  return { all: [...bits.keys()], open };
}

/** Words of running text: many in prose, few in menus and headlines. */
export const functionWords: ReadonlySet<string> = new Set(
  `the of and to in a is that for it on was with as are be this by at from have has had he she they we you i his her their
its our your my an or but not which who were been will would can could said about after also if when than there into more
up out what so no all one them these those because while where how do did does just over only other some such then him
us me may should between before during through`.split(/\s+/),
);

/** Characters of running Chinese text, of the same use. */
export const functionCharacters = '的了在是和与有为对将从到这也就都而及其并被把我他她们你不说中于等以';
