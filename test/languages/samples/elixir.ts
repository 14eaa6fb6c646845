import type { Sample } from '../sample.ts'

export const elixir: Sample = {
  path: 'test/queue_test.exs',
  text: `defmodule Queue do
  @moduledoc """
  QU-1 "quoted"
  """

  @doc "QU-2"
  def admit(job) do
    quote = ?" # QU-3
    ~s(# QU-4) <> "# QU-5 #{f("QU-6")}"
  end
end

defmodule QueueTest do
  use ExUnit.Case

  describe "when full QU-7" do
    # QU-8
    @tag req: "QU-9"
    test "refuses QU-10" do
      assert "QU-11" # QU-12
    end

    test "is not written yet QU-13"
  end
end
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 comment Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 string Queue > admit',
    'QU-7 title QueueTest > when full QU-7',
    'QU-8 comment QueueTest > when full QU-7 > refuses QU-10',
    'QU-9 tag QueueTest > when full QU-7 > refuses QU-10',
    'QU-10 title QueueTest > when full QU-7 > refuses QU-10',
    'QU-11 string QueueTest > when full QU-7 > refuses QU-10',
    'QU-12 comment QueueTest > when full QU-7 > refuses QU-10',
    'QU-13 title QueueTest > when full QU-7 > is not written yet QU-13',
  ],
}
