import type { Sample } from '../sample.ts'

export const crystal: Sample = {
  path: 'spec/queue_spec.cr',
  text: `# QU-1
class Queue
  # QU-2
  def admit(job)
    '"' == '#' || "# QU-3 #{f("QU-4")}" =~ /# QU-5/ # QU-6
  end
end

describe Queue do
  it "refuses QU-7" do
    1.should eq "QU-8" # QU-9
  end
end
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 comment Queue > admit',
    'QU-7 title Queue > refuses QU-7',
    'QU-8 string Queue > refuses QU-7',
    'QU-9 comment Queue > refuses QU-7',
  ],
}
