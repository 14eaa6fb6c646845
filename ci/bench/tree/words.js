// The words that the trees are written with. The names make the IDs: SYSTEM-AREA-number.
export const SYSTEMS =
  'PAY CART AUTH MAIL SHIP STOCK PRICE TAX USER ROLE FEED LOG JOB DATA FILE SYNC EDGE CORE GATE PEER NODE TASK RULE PLAN BILL BANK CARD LEND RISK SCAN VIEW FORM PAGE CHAT CALL ROOM SEAT TRIP FARE RIDE'.split(
    ' ',
  )
export const AREAS =
  'QUEUE POOL LEDGER CACHE RETRY LIMIT TOKEN LEASE INDEX SHARD ROUTE BATCH AUDIT QUOTA CLOCK DRAIN PROBE REPLAY STREAM BACKUP EXPORT IMPORT SEARCH REPORT SIGNAL WORKER WINDOW CURSOR LOCKING TIMEOUT SESSION POLICY SCHEMA BUFFER BUDGET HEALTH ROLLOUT METRIC ALERT TENANT REGION BROKER DEVICE VENDOR TARIFF MERGE PATCH STATE TOPIC VOLUME'.split(
    ' ',
  )
export const NOUNS =
  'queue pool ledger cache worker request response session token lease shard index entry record client server caller handler stream batch window cursor job task event message header payload field key value tenant region replica leader follower snapshot backup schema policy quota limit timeout retry deadline metric alert log trace span connection socket buffer page block segment volume account invoice payment refund order basket price discount'.split(
    ' ',
  )
export const VERBS =
  'accept reject store drop forward expose record retain replay drain refuse verify sign encrypt expire renew release acknowledge persist flush rotate merge split route retry publish index validate return count limit lock'.split(
    ' ',
  )
export const QUALITIES =
  'bounded idle stale pending durable signed empty full partial remote local nested shared private former active expired oldest newest single duplicate ordered concurrent slow cold warm'.split(
    ' ',
  )
export const TAILS =
  'before the next attempt begins;while the pool drains;unless the operator has said otherwise;in the order of arrival;within the deadline of the caller;and say why in the response;for as long as the lease is held;across a restart of the process;without holding the lock;whatever the state of the follower;as soon as a quorum has seen it;with the identifier of the request'.split(
    ';',
  )
