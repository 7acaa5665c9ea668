import type { ScheduleView } from '../render/schedule-view.ts'

/** A form in which a forecast is written. */
interface ScheduleRenderer {
  /** Loads the renderer when it is asked for; `remark` is told what a person should know. */
  render(view: ScheduleView, remark: (text: string) => void): Promise<Iterable<string>>
}

/** Every format of `schedule`, in the order in which people read them. */
export const scheduleFormats = {
  table: { render: async (view) => [(await import('../render/schedule-table.ts')).scheduleTable(view)] },
  json: { render: async (view) => (await import('../render/schedule-json.ts')).scheduleJson(view) },
  mermaid: { render: async (view) => [(await import('../render/schedule-mermaid.ts')).scheduleMermaid(view)] },
  svg: { render: async (view) => [(await import('../render/schedule-svg.ts')).scheduleSvg(view)] },
  ics: {
    render: async (view, remark) => {
      const { text, omitted } = (await import('../render/schedule-ics.ts')).scheduleIcs(view)
      if (omitted > 0) remark(`${omitted} events are not listed; use fewer days or fewer pipelines.`)
      return [text]
    },
  },
} as const satisfies Readonly<Record<string, ScheduleRenderer>>
