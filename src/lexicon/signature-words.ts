/** Last words of the names of bodies that sign letters and notices. */
export const signatureEndings: readonly string[] = [
  '委员会',
  '委',
  '办公室',
  '办',
  '人民政府',
  '政府',
  '局',
  '部',
  '厅',
  '处',
  '使馆',
  '使館',
  '领事馆',
  '領事館',
  '领馆',
  '中心',
  '协会',
  '协和会',
  '学会',
  '医院',
  '公司',
  '指挥部',
  '领导小组',
  '专班',
  '学校',
  '大学',
  '总队',
  '支队',
  '红十字会',
  '编辑部',
];

/** The same in English, and where or what for they are. */
export const signatureWords: RegExp =
  /\b(?:office|government|commission|committee|department|ministry|embassy|consulate(?: general)?|council|cent(?:er|re)|bureau|association|authority|organi[sz]ation|agency|board|university|hospital|secretariat)(?: (?:of|in|for) [^.!?]{2,60})?$/i;
