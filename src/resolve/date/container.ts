import type { When } from '../../types.js';

/** The unit of time that an expression fills, where it can hold a smaller one. */
export function containerUnit(when: When): 'year' | 'month' | 'week' | null {
  switch (when.kind) {
    case 'calendar':
      if (when.day !== null || when.weekday !== null) return null;
      return when.month !== null ? 'month' : 'year';
    case 'relative':
    case 'narrative':
      return when.unit === 'year' || when.unit === 'month' || when.unit === 'week' ? when.unit : null;
    case 'shift': {
      const unit = when.steps.length === 1 && when.of === null ? when.steps[0]?.unit : null;
      return unit === 'year' || unit === 'month' || unit === 'week' ? unit : null;
    }
    case 'cycle':
      return 'year';
    case 'nth':
      return when.unit === 'month' && when.weekday !== null ? 'month' : null;
    case 'within':
      return when.inner.kind === 'calendar' && when.inner.day === null && when.inner.month !== null
        ? 'month'
        : when.inner.kind === 'period' && when.inner.unit === 'quarter'
          ? 'month'
          : null;
    case 'period':
      return when.unit === 'quarter' ? 'month' : null;
    default:
      return null;
  }
}

/** 年初, 年底: two months of the year of writing, or of a year before them. */
export const isEdge = (when: Extract<When, { kind: 'within' }>): boolean =>
  when.inner.kind === 'nth' && when.outer.kind === 'relative' && when.outer.offset === 0;

/** Whether an expression can stand in a year, month or week that another one names. */
export function fits(inner: When, unit: 'year' | 'month' | 'week'): boolean {
  switch (inner.kind) {
    case 'calendar':
      if (inner.year !== null) return false;
      if (unit === 'week') return inner.weekday !== null && inner.month === null;
      if (unit === 'month') return inner.month === null && inner.day !== null;
      return inner.month !== null;
    case 'period':
      return unit === 'year' && inner.year === null && inner.unit !== 'decade' && inner.unit !== 'century';
    case 'nth':
      return unit !== 'week' && inner.count > 0 && !(inner.unit === 'month' && inner.weekday !== null);
    case 'holiday':
      return unit !== 'week';
    case 'lunar':
      return unit === 'year';
    case 'part':
      return inner.of.kind === 'relative';
    case 'range':
      return fits(inner.from, unit) && fits(inner.to, unit);
    case 'within':
      if (unit !== 'year') return false;
      return (
        isEdge(inner) || (inner.outer.kind === 'calendar' && inner.outer.year === null && inner.inner.kind !== 'part')
      );
    default:
      return false;
  }
}
