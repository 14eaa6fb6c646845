import type { Sample } from '../sample.ts'

export const pascal: Sample = {
  path: 'QueueTests.pas',
  text: `{ QU-1 }
{$IFDEF QU-2}
type
  TQueueTests = class(TObject)
    // QU-3
    [Test]
    [Category('QU-4')]
    procedure Refuses;
  end;

(* QU-5 *)
function TQueue.Admit(Job: Integer): Boolean;
begin
  Result := Text = 'it''s { QU-6 }'; // QU-7
end;

procedure TQueueTests.Test_QU_8;
begin
  CheckEquals('QU-9', ''); { QU-10 }
end;
`,
  places: [
    'QU-1 comment',
    'QU-2 code',
    'QU-3 comment TQueueTests > Refuses',
    'QU-4 tag TQueueTests > Refuses',
    'QU-5 comment Admit',
    'QU-6 string Admit',
    'QU-7 comment Admit',
    'QU_8 name Test_QU_8',
    'QU-9 string Test_QU_8',
    'QU-10 comment Test_QU_8',
  ],
}
