/**
 * What Chinese bulletins call the states of people and the ways to count them: a name, then patterns over folded text,
 * space separated. Entries are tried in this order, so that the longer and narrower ones come first.
 */
const METRICS = `
released 解除(?:集中|居家)?(?:隔离)?(?:医学)?(?:观察|隔离|管理)的?(?:密切接触者|无症状感染者|人员|人数)?
converted (?:由)?(?:既往)?(?:境外输入|本土|本地)?无症状感染者?(?:转为|转归为?|转)(?:本土|境外输入)?(?:确诊)?(?:病例)?
confirmed 转为确诊病例?
suspected 转为疑似病例?
asymptomatic (?:尚在|正在)?(?:接受)?(?:集中)?(?:隔离)?医学观察(?:中|期)?的?(?:本土|境外输入)?无症状(?:感染者?)? 无症状?(?:感染者|感染|病例|患者|者) 无症状
quarantined (?:尚在|正在)?(?:接受|进行|实施)?(?:集中|居家)?(?:隔离)?医学观察(?:中|期)?的?(?:密切接触者|人员|人数|者)? 密切接触者(?:正在|均在)?(?:接受|实施)?(?:集中)?(?:隔离)?医学观察
hospitalized (?:仍在|正在|尚在)(?:接受)?治疗 (?:正在)?(?:住院|在院)(?:隔离)?(?:治疗|病例|患者|病人|人数)? (?:接受)?隔离治疗 接收患者 收治(?:患者|病人|病例)? 入院(?:治疗)?
quarantined 隔离(?=了?[约近超过]{0,2}\\d[\\d.,万~～至到-]*[余多]?人(?!次)) (?:被|强制|受到|实施|接受)(?:强制|集中|居家)?隔离(?:措施|观察)? (?:居家|集中|医学)隔离(?:人员|观察)? 隔离观察
fever_visits 发热门诊(?:当日|共)?(?:诊疗|接诊|就诊)?(?:人数|患者|人次)?
excluded 排除[^，。；\\d]{0,16}疑似(?:病例)? 排除
confirmed 临床诊断(?:病例)?
cases 发病(?:数|人数) 发病(?=[约共]?\\d[\\d.,]*[余多万]*[人例名]) 出现[^，。；\\d无]{0,8}(?:症状|发热|发烧|呕吐|腹泻|不适) 疑似(?:或|和|及)确诊(?:病例)? 确诊(?:或|和|及)疑似(?:病例)? 阳性感染者 感染(?:者|人数|病例)
tested_negative (?:检测|核酸|结果|呈|均为|为)*阴性
contacts 次?密切接触(?:者|人员)? 次?密接(?:者|人员)? 接触者
deaths 死亡(?:病例|患者|人数|个案|事件|记录|总数)? 病亡(?:病例|患者)? 病死 病故 死于 去世 丧生 丧命 身亡 不治
recovered (?:治愈|痊愈|康复)(?:出院)?(?:病例|患者|病人|人数|者)? 出院(?:病例|患者|病人|人数|者)? 恢复(?:总数|人数) 已经恢复
critical 危重(?:症|型)?(?:病例|患者|病人)? (?:进入|入住|在)?(?:重症监护|ICU)
severe 病情(?:较为?|比较)?严重 病重 重(?:症|型)(?!医|科|监护|病房|专家|救治)(?:病例|患者|病人)?
moderate 普通(?:型|症)(?:病例|患者)?
mild 轻(?:症|型)(?:病例|患者)?
confirmed 确诊(?:的)?(?:病例|患者|病人|个案|感染者|人数|者)? 确定病例 确认(?:病例|个案) (?:检测|核酸|结果|呈|检测出|检出)*阳性(?:病例|患者|者)?
suspected 疑似(?:病例|患者|病人|个案|症状)?
stable 病情(?:均|基本|较为)?(?:平稳|稳定)
pending 等待(?:检测)?结果 待确认 待检测
tested (?:接受|完成|进行)了?(?:新冠)?(?:肺炎)?(?:病毒)?(?:核酸)?检测 检测(?=[约共]?\\d[\\d.,]*[万余多]{0,2}人(?!次)) (?:新冠|病毒)+检测 核酸检测 采样
vaccinated 接种
case 病例(?:总数|数)? 患者 病人 个案
infected (?:被|遭|受到?)?感染
`;

const MEASURES = `
change (?:比|较)[^，。；：\\d]{0,12}(?:增加|增长|上升|增多)了?
fall (?:比|较)[^，。；：\\d]{0,12}(?:减少|下降|降低)了? 减少了? 核减
cumulative 累计 总计 合计 共计 总数 总共 增至 升至 (?:降|回落|下降|减少)[到至] (?:翻[倍番]|翻了?一番)[到至] 上升[到至] 增加[到至] 达到 达至 攀升至 至此 截[至止] (?:到|截至|截止)?目前为止
new 新增加? 新发现? 新报告 新发 新添 再增添? 再次?确诊(?=[\\d一二两三四五六七八九十]) 又有 再有 又新增 当[日天] 单日 日增 (?:过去|最近)?(?:24|二十四)小时内?
new 本周(?![一二三四五六日天]) 上周(?![一二三四五六日天]) 当周 过去的?一[天日周]中?里? 新的?(?=病例|确诊|患者|个案|感染|死亡|与) 发现(?=[\\d一两二三四五六七八九]) 增加了? 增长了? 上升了?
current 还有(?=\\d) 现有 尚有 仍有 目前有 现存 仍在(?!院) 尚在(?!院) 正在 在治 在册
cumulative 已有 已经有 已(?=确诊|累|出院|治愈|痊愈|解除|死亡|转|康复|排除|追踪|确认|发现) 已经 共(?=[有计报确发追接收治检出死]) 均有
`;

const ORIGINS = `
imported 由[^，。；\\d]{1,8}输入 境外输入性? 境外移入 输入性 境外关联 输入(?=病例|确诊|无症状|疑似|的|\\d)
local 本土 本地 本市社区 社会面
`;

const QUALIFIERS = `
at_most 不超过 不多于 多达 最多 至多 高达
more_than 上(?=[百千万]人) 超过了? 逾 多于 大于 超出 突破 超
at_least 至少 不少于 起码
less_than 不足 不到 少于 低于 未满
nearly 接近 将近 近 逼近
approx 大约 约 大概 约有 估计有 估计
`;

/** Lines of a table: a name and the patterns it stands for, in order. */
function read<Name extends string>(table: string): readonly (readonly [Name, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...patterns] = line.split(' ');
      return [name as Name, `(?:${patterns.join('|')})`] as const;
    });
}

type ChineseMetric =
  | 'released'
  | 'converted'
  | 'confirmed'
  | 'suspected'
  | 'asymptomatic'
  | 'quarantined'
  | 'hospitalized'
  | 'fever_visits'
  | 'excluded'
  | 'cases'
  | 'infected'
  | 'tested_negative'
  | 'contacts'
  | 'deaths'
  | 'recovered'
  | 'critical'
  | 'severe'
  | 'moderate'
  | 'mild'
  | 'stable'
  | 'pending'
  | 'tested'
  | 'vaccinated'
  | 'case';

/** Metrics; `infected` a verb that says no more than that (5人感染), `case` is a noun that does not say which state (病例, 患者), `converted` asymptomatic persons who fell ill. */
export const chineseMetrics: readonly (readonly [ChineseMetric, string])[] = read(METRICS);
/** Causes of death and injury that are no disease. */
export const CHINESE_CALAMITY =
  '碰撞|坠楼|坠亡|坠崖|塌陷|遇袭|遇难|地震|海啸|台风|飓风|龙卷风|暴雨|洪水|洪灾|洪涝|泥石流|山体滑坡|雪崩|火灾|大火|起火|山火|车祸|交通事故|追尾|相撞|坠机|空难|坠毁|坠落|翻车|翻船|沉船|脱轨|爆炸|枪击|枪杀|开枪|袭击|空袭|炸弹|恐怖|屠杀|谋杀|杀害|凶手|刺伤|持刀|坍塌|倒塌|塌方|矿难|透水|踩踏|溺水|溺亡|战争|战斗|交火|冲突|叛军|武装分子|起义|牺牲|阵亡|烈士|自杀|中毒|触电|雷击|事故|骚乱|示威';
/** Measures; `fall` is a change downwards. */
export const chineseMeasures: readonly (readonly ['new' | 'cumulative' | 'current' | 'change' | 'fall', string])[] =
  read(MEASURES);
export const chineseOrigins: readonly (readonly ['local' | 'imported', string])[] = read(ORIGINS);
/** Words before a number. */
export const chineseQualifiers: readonly (readonly [
  'more_than' | 'at_least' | 'at_most' | 'less_than' | 'nearly' | 'approx',
  string,
])[] = read(QUALIFIERS);
