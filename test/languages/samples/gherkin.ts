import type { Sample } from '../sample.ts'

export const gherkin: Sample = {
  path: 'features/queue.feature',
  text: `# QU-1
@QU-2
Feature: Queue QU-3

  # QU-4
  @QU-5 @slow
  Scenario: refuses QU-6
    Given a queue "QU-7" # QU-8
    # QU-9
    Then it says
      """
      # QU-12
      """

  Scenario Outline: accepts QU-10
    Given <n> jobs

    Examples: QU-11
      | n |
      | 1 |
`,
  places: [
    'QU-1 comment Queue QU-3',
    'QU-2 tag Queue QU-3',
    'QU-3 title Queue QU-3',
    'QU-4 comment Queue QU-3 > refuses QU-6',
    'QU-5 tag Queue QU-3 > refuses QU-6',
    'QU-6 title Queue QU-3 > refuses QU-6',
    'QU-7 code Queue QU-3 > refuses QU-6',
    'QU-8 code Queue QU-3 > refuses QU-6',
    'QU-9 comment Queue QU-3 > refuses QU-6',
    'QU-12 string Queue QU-3 > refuses QU-6',
    'QU-10 title Queue QU-3 > accepts QU-10',
    'QU-11 code Queue QU-3 > accepts QU-10',
  ],
}
