/** Metrics by what they are: where a person is now, how ill, what became of the illness. */
export const STATES: ReadonlySet<string> = new Set(['hospitalized', 'quarantined', 'active', 'stable', 'pending']);
export const SEVERITIES: ReadonlySet<string> = new Set(['severe', 'critical', 'mild', 'moderate', 'stable']);
export const OUTCOMES: ReadonlySet<string> = new Set(['deaths', 'recovered', 'released']);
export const PART_STATES: ReadonlySet<string> = new Set([...STATES, ...SEVERITIES, ...OUTCOMES]);
