import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0012: features, rules and scenarios with their tags', () => {
  const text = `# Of the file.

@OC-0
Feature: A queue
  Some text # that is no comment

  Background:
    Given a queue

  # Above.
  @OC-1 @fast
  Scenario: rejects OC-2  when full
    Given a "string"
    """
    Scenario: none
    """

  @OC-3
  Scenario Outline: takes <a>
    Given <a>
    Examples:
      | a |

  Rule: of a rule
    Example: an example
      Given z
`
  expect(outlined(text, 'gherkin')).toEqual([
    'suite A queue 3/4-26 #OC-0',
    '  test rejects OC-2 when full 10/12-16 "rejects OC-2  when full" #OC-1 #fast',
    '  test takes <a> 18/19-22 #OC-3',
    '  suite of a rule 24-26',
    '    test an example 25-26',
  ])
})

test('MM-LANG-0012: in other languages of people', () => {
  const text = `# language: de

Funktionalität: Warteschlange
  Szenario: lehnt ab
    Angenommen sie ist voll
`
  expect(outlined(text, 'gherkin')).toEqual(['suite Warteschlange 3-5', '  test lehnt ab 4-5'])
})
