import type { Sample } from '../sample.ts'

export const robot: Sample = {
  path: 'queue.robot',
  text: String.raw`*** Settings ***
Library    Queue    # QU-1

*** Test Cases ***
# QU-2
Refuses QU-3 When Full
    [Documentation]    A full queue. QU-4
    [Tags]    QU-5    smoke    QU-6
    Admit    a#QU-7    # QU-8
Accepts
    Admit    \# QU-9

*** Keywords ***
# QU-10
Admit
    Log    x    # QU-11
`,
  places: [
    'QU-1 comment Settings',
    'QU-2 comment Test Cases > Refuses QU-3 When Full',
    'QU-3 title Test Cases > Refuses QU-3 When Full',
    'QU-4 code Test Cases > Refuses QU-3 When Full',
    'QU-5 tag Test Cases > Refuses QU-3 When Full',
    'QU-6 tag Test Cases > Refuses QU-3 When Full',
    'QU-7 code Test Cases > Refuses QU-3 When Full',
    'QU-8 comment Test Cases > Refuses QU-3 When Full',
    'QU-9 code Test Cases > Accepts',
    'QU-10 comment Keywords > Admit',
    'QU-11 comment Keywords > Admit',
  ],
}
