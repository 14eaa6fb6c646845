import type { Sample } from '../sample.ts'

export const lua: Sample = {
  path: 'spec/queue_spec.lua',
  text: `--[==[ QU-1 ]] still QU-2 ]==]
local Queue = {}

-- QU-3
function Queue:admit(job)
  local n = #self.jobs -- QU-4
  return [[ -- QU-5 ]] .. "-- QU-6"
end

describe("when full QU-7", function()
  it("refuses QU-8", function()
    assert.equal("QU-9", x) -- QU-10
  end)
end)

TestQueue = {}
function TestQueue:test_qu_11()
  lu.assertTrue(true) -- QU-12
end
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment Queue:admit',
    'QU-4 comment Queue:admit',
    'QU-5 string Queue:admit',
    'QU-6 string Queue:admit',
    'QU-7 title when full QU-7',
    'QU-8 title when full QU-7 > refuses QU-8',
    'QU-9 string when full QU-7 > refuses QU-8',
    'QU-10 comment when full QU-7 > refuses QU-8',
    'qu_11 name test_qu_11',
    'QU-12 comment test_qu_11',
  ],
}
