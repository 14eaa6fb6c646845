import type { Sample } from '../sample.ts'

export const verilog: Sample = {
  path: 'queue.sv',
  text: `// QU-1
module queue (
  input clk
);
  (* keep *) wire a; // QU-2
  /* QU-3 */
  task automatic admit(input int job);
    $display("// QU-4 %d", 8'hff); // QU-5
  endtask
endmodule
`,
  places: [
    'QU-1 comment queue',
    'QU-2 comment queue',
    'QU-3 comment queue > admit',
    'QU-4 string queue > admit',
    'QU-5 comment queue > admit',
  ],
}
