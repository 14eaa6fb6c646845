import { parse } from 'yaml'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/index.ts'
import type { Files } from '../../src/model/files.ts'
import { findingsText, outputsOf, problemsText } from '../../src/reports/index.ts'
import type { Repository } from '../repository.ts'

const PLAIN = { red: plain, yellow: plain, dim: plain }

function plain(text: string): string {
  return text
}

/** Every byte that a run shows: outputs by path, findings, reasons. */
export interface Outcome {
  outputs: Record<string, string>
  findings: string
  problems: string
}

/** What a run over some files gives, by the config among them. */
export function outcomeOf(texts: Record<string, string>, files: Files = memory(texts)): Outcome {
  const text = texts['mustmark.yaml']
  const config = toConfig(text === undefined ? {} : parse(text))
  const { trace, diagnostics, problems } = analyze(config, files)
  return {
    outputs: Object.fromEntries(outputsOf(trace, config).map(({ path, text }) => [path, text])),
    findings: findingsText(diagnostics, PLAIN),
    problems: problemsText(problems, PLAIN),
  }
}

/** The files below requirements/. */
export function outputsIn(repo: Repository): Record<string, string> {
  return Object.fromEntries(
    Object.entries(repo.files()).filter(([path]) => path.startsWith('requirements/')),
  )
}
