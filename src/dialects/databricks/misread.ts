import { quoted } from '../../text/quote.ts'

/** How a cron expression that Quartz takes is not what it looks like. */
export interface Misread {
  readonly message: string
  readonly remedy: string
  readonly severity?: 'note'
}

/** What Quartz 2.3 and 2.5 make of a text that looks like something else. */
export function misreadIn(text: string): Misread | undefined {
  const fields = text.trim().toUpperCase().split(/\s+/)
  const [, minute = '', hour = '', day = '', , weekday = ''] = fields
  const told = (message: string, remedy: string) => ({ message: `Cron expression ${quoted(text)} ${message}`, remedy })
  if (fields.length > 7)
    return told(
      'has more than seven fields: Quartz 2.3 drops the rest, and 2.5 refuses them',
      'Write six fields, or seven with the year.',
    )
  if (/L,|,L/.test(day))
    return told('has "L" in a list of days, which Quartz 2.3 refuses and 2.5 takes', 'Write one schedule for each of the days.')
  if (/W,|,\d*W/.test(day))
    return told('has "W" in a list of days, of which Quartz 2.3 keeps one day', 'Write one schedule for each of the days.')
  if (/^[A-Z]{4,}-[A-Z]{4,}$/.test(weekday))
    return told(
      `fires on ${weekday.slice(0, 3)} only: Quartz reads three letters and drops the rest`,
      `Write \`${weekday.replaceAll(/([A-Z]{3})[A-Z]*/g, '$1')}\` as the day of week.`,
    )
  if (/^[A-Z]{3}(?:-[A-Z]{3})?\/\d+$/.test(weekday))
    return told('has a step after a name, which Quartz ignores', 'Write the days as a list, such as `MON,WED,FRI`.')
  if (/#\d,/.test(weekday)) return told('has days after "#", which Quartz ignores', 'Write one schedule for each of the days.')
  if (weekday === 'L')
    return told(
      'fires every Saturday: "L" as the day of week is the last day of the week',
      'Write `L` as the day of month for the last day of the month, or `SAT`.',
    )
  if (/^\d+:\d/.test(hour))
    return told('has a colon in the hour, and Quartz drops what follows it', 'Write the minute in the second field.')
  if (/^\d+\/0$/.test(minute)) return told('has the step 0, which is a single value', 'Write a step of 1 or more, or no step.')
  if (weekday === '1-5')
    return {
      ...told('fires from Sunday to Thursday: in Quartz 1 is Sunday', 'Write `MON-FRI` if Monday to Friday are meant.'),
      severity: 'note',
    }
  return undefined
}
