import type { Sample } from '../sample.ts'

export const powershell: Sample = {
  path: 'tests/Queue.Tests.ps1',
  text: `<#
  QU-1
#>
# QU-2
function Add-Job {
    param([string]$Job = "${'`'}" # QU-3 $($x # QU-4
    )")
    Write-Output a#QU-5 @"
# QU-6 "
"@ # QU-7
}

Describe 'when full QU-8' -Tag 'QU-9', 'QU-10' {
    # QU-11
    It "refuses QU-12" {
        'QU-13' | Should -Be 1 # QU-14
    }
}
`,
  places: [
    'QU-1 comment Add-Job',
    'QU-2 comment Add-Job',
    'QU-3 string Add-Job',
    'QU-4 comment Add-Job',
    'QU-5 code Add-Job',
    'QU-6 string Add-Job',
    'QU-7 comment Add-Job',
    'QU-8 title when full QU-8',
    'QU-9 tag when full QU-8',
    'QU-10 tag when full QU-8',
    'QU-11 comment when full QU-8 > refuses QU-12',
    'QU-12 title when full QU-8 > refuses QU-12',
    'QU-13 string when full QU-8 > refuses QU-12',
    'QU-14 comment when full QU-8 > refuses QU-12',
  ],
}
