import type { Sample } from '../sample.ts'

export const ruby: Sample = {
  path: 'spec/queue_spec.rb',
  text: `=begin
QU-1 stands in a block comment.
=end

class Queue
  # QU-2: refuses when full.
  def admit(job)
    raise "QU-3 #{job} # QU-4" if full?
    pattern = /# QU-5/ # QU-6
    match /"# QU-20/, a / b # QU-21
    log <<~TEXT, 'QU-7'
      # QU-8
    TEXT
  rescue Full # QU-9
    %w[# QU-10]
  end
end

RSpec.describe Queue do
  context 'when full (QU-11)' do
    it 'refuses, QU-12', req: 'QU-13' do
      expect("QU-14").to eq 1 # QU-15
    end
    it 'waits to be written QU-16'
  end
end

class QueueTest < Minitest::Test
  def test_qu_17
    assert true # QU-18
  end
end
__END__
# QU-19
`,
  places: [
    'QU-1 comment',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 comment Queue > admit',
    'QU-20 string Queue > admit',
    'QU-21 comment Queue > admit',
    'QU-7 string Queue > admit',
    'QU-8 string Queue > admit',
    'QU-9 comment Queue > admit',
    'QU-10 string Queue > admit',
    'QU-11 title Queue > when full (QU-11)',
    'QU-12 title Queue > when full (QU-11) > refuses, QU-12',
    'QU-13 tag Queue > when full (QU-11) > refuses, QU-12',
    'QU-14 string Queue > when full (QU-11) > refuses, QU-12',
    'QU-15 comment Queue > when full (QU-11) > refuses, QU-12',
    'QU-16 title Queue > when full (QU-11) > waits to be written QU-16',
    'qu_17 name QueueTest > test_qu_17',
    'QU-18 comment QueueTest > test_qu_17',
    'QU-19 string',
  ],
}
