/**
 * The public entry of the core, for Node or any other program without a browser: what a paste is,
 * what each reader finds in it, why a signature is wrong, and the words for all of that. Bytes go
 * in and plain data comes out; nothing here uses the network, the disk or the clock.
 */
export type { Place, Severity, StageClaim, StageId, Words } from './finding.ts';
export { stageIds, stageNames } from './finding.ts';
export { apiHosts, apiPort, type Environment } from './hosts.ts';
export type { Guess, Kind, Recognised } from './diagnose/kinds.ts';
export { recognise } from './diagnose/recognise.ts';
export { readAnswer, type AnswerReading } from './reply/answer.ts';
export { readReply } from './reply/readReply.ts';
export type { Reply, ReplyReading } from './reply/reply.ts';
export { readRequest } from './request/read.ts';
export { checkRequest } from './request/check.ts';
export { readTranscript, type TranscriptReading } from './network/transcripts/read.ts';
export { explain, type Answer, type Explanation, type Question } from './signature/explain.ts';
export { sign, type Signature } from './signature/signature.ts';
export { prepareSecrets, redact } from './report/redact/redact.ts';
export { addUp, stagesOf, type Path } from './path/addUp.ts';
export type { EvidenceSource, PathEvidence } from './path/evidence.ts';
export { verdictWords, type VerdictWords } from './path/verdictWords.ts';
export { wordsOf, type Finding } from './words.ts';
