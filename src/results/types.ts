import type { ReadReport, TestReport } from '../model/result.ts'

/** A place in a report that is wrong; offsets from 0 in UTF-16 units. */
export interface Fault {
  kind: ReadReport['problems'][number]['kind']
  /** Left out where the whole report is meant. */
  offset?: number
  message: string
}

/** What a format reads out of a text; without results it is unreadable. */
export interface Reading {
  results?: TestReport['results']
  timestamp?: TestReport['timestamp']
  faults: Fault[]
}

/** A format of reports: one file in this folder, one line in its index. */
export interface ReportFormat {
  name: string
  /** As people call it, for messages. */
  title: string
  /** Whether a text is of it; white space in front is no reason against it. */
  detects(text: string): boolean
  read(text: string): Reading
}
