import type { Sample } from '../sample.ts'

export const julia: Sample = {
  path: 'test/runtests.jl',
  text: `#= QU-1 #= nested =# QU-2 =#

# QU-3
function admit(queue, job)
    a = b' * c' # QU-4
    '#' == '"' || "# QU-5 $(f("QU-6"))" # QU-7
end

# QU-8
full(queue) = length(queue) == 0

@testset "when full QU-9" begin
    @testset "refuses QU-10" begin
        @test admit("QU-11") # QU-12
    end
end
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 comment admit',
    'QU-5 string admit',
    'QU-6 string admit',
    'QU-7 comment admit',
    'QU-8 comment full',
    'QU-9 title when full QU-9',
    'QU-10 title when full QU-9 > refuses QU-10',
    'QU-11 string when full QU-9 > refuses QU-10',
    'QU-12 comment when full QU-9 > refuses QU-10',
  ],
}
