import { type DayNumber, dayNumber, partsOf } from './days.js';

/** Longitudes of sun and moon by the main terms of their series (sun to 0.01°, moon to 0.3°), and days told by them. */

const RAD = Math.PI / 180;
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;
/** Centuries of 36525 days from 2000-01-01 12:00 UTC; days are fractions of a day number. */
const centuries = (moment: number): number => (moment - 10957.5) / 36525;

export function sunLongitude(moment: number): number {
  const t = centuries(moment);
  const anomaly = (357.52911 + 35999.05029 * t) * RAD;
  return turn(280.46646 + 36000.76983 * t + 1.914602 * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly) - 0.00569);
}

export function moonLongitude(moment: number): number {
  const t = centuries(moment);
  const elongation = (297.85019 + 445267.11152 * t) * RAD;
  const sun = (357.52911 + 35999.05029 * t) * RAD;
  const moon = (134.9634 + 477198.86763 * t) * RAD;
  const latitude = (93.27209 + 483202.01753 * t) * RAD;
  return turn(
    218.31645 +
      481267.88134 * t +
      6.288774 * Math.sin(moon) +
      1.274027 * Math.sin(2 * elongation - moon) +
      0.658314 * Math.sin(2 * elongation) +
      0.213618 * Math.sin(2 * moon) -
      0.185116 * Math.sin(sun) -
      0.114332 * Math.sin(2 * latitude) +
      0.058793 * Math.sin(2 * elongation - 2 * moon) +
      0.057066 * Math.sin(2 * elongation - sun - moon) +
      0.053322 * Math.sin(2 * elongation + moon) +
      0.045758 * Math.sin(2 * elongation - sun),
  );
}

/** Sidereal degrees: from the fixed stars, as the Indian calendars count (Lahiri). */
const sidereal = (longitude: number, moment: number): number => turn(longitude - 23.853 - 1.3969 * centuries(moment));
/** How far the moon is ahead of the sun, 0 at new moon. */
const elongationAt = (moment: number): number => turn(moonLongitude(moment) - sunLongitude(moment));

/** The moment near a guess at which the moon is so far ahead of the sun. */
function momentOf(degrees: number, guess: number): number {
  let moment = guess;
  for (let round = 0; round < 6; round++) {
    const off = ((elongationAt(moment) - degrees + 540) % 360) - 180;
    moment -= off / 12.19;
  }
  return moment;
}

/** The day of a solar term: the sun at so many degrees, in China's time. */
export function solarTerm(year: number, degrees: number): DayNumber {
  let moment = dayNumber(year, 3, 20) + (degrees / 360) * 365.2422;
  for (let round = 0; round < 6; round++) moment -= (((sunLongitude(moment) - degrees + 540) % 360) - 180) / 0.9856;
  return Math.floor(moment + 8 / 24);
}

/** Hours of the day in India (as fractions in UTC) by which a lunar day is told. */
const SUNRISE = 0.031;
const HOURS: Readonly<Record<string, number>> = { sunrise: SUNRISE, noon: 0.29, afternoon: 0.37, evening: 0.55 };

/** A lunar day (1 to 30 from new moon) of an Indian month (1 Chaitra), in a Gregorian year. */
export function hinduDay(year: number, month: number, lunarDay: number, hour: string): DayNumber | null {
  const sign = (month + 10) % 12;
  const signAt = (moment: number): number => Math.floor(sidereal(sunLongitude(moment), moment) / 30);
  let start = momentOf(0, dayNumber(year - 1, 12, 5));
  for (let i = 0; i < 15; i++) {
    const next = momentOf(0, start + 29.53);
    // A month in which the sun enters no sign is a leap month; the feast is in the one after it.
    if (signAt(start) === sign && signAt(next) !== sign) {
      const begins = momentOf(((lunarDay - 1) * 12) % 360, start + (lunarDay - 1) * 0.9843);
      const ends = momentOf((lunarDay * 12) % 360, start + lunarDay * 0.9843);
      const at = HOURS[hour] ?? SUNRISE;
      const first = Math.ceil(begins - at);
      const day = first + at < ends ? first : Math.floor(begins);
      if (partsOf(day).year === year) return day;
    }
    start = next;
  }
  return null;
}

/** The day in the solar month Chingam when the moon stands in Shravana. */
export function onam(year: number): DayNumber | null {
  for (let day = dayNumber(year, 8, 16); day < dayNumber(year, 9, 18); day++) {
    const moment = day + 0.3;
    const solar = sidereal(sunLongitude(moment), moment);
    const lunar = sidereal(moonLongitude(moment), moment);
    if (solar >= 120 && solar < 150 && lunar >= 280 && lunar < 293.33) return day;
  }
  return null;
}
