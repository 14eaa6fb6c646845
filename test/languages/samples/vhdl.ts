import type { Sample } from '../sample.ts'

export const vhdl: Sample = {
  path: 'queue.vhd',
  text: `-- QU-1
entity queue is
end entity queue;

architecture rtl of queue is
begin
  -- QU-2
  admit : process (clk)
  begin
    if clk'event and clk = '1' then -- QU-3
      report "-- QU-4"; /* QU-5 */
    end if;
  end process;
end architecture; -- QU-6
`,
  places: [
    'QU-1 comment queue',
    'QU-2 comment rtl > admit',
    'QU-3 comment rtl > admit',
    'QU-4 string rtl > admit',
    'QU-5 comment rtl > admit',
    'QU-6 comment rtl',
  ],
}
