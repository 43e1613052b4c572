/**
 * Words that a note to support may contain even next to something that looks like a secret. None is
 * made of hex digits only, which is why `a`, `be`, `bad` and `added` are missing.
 */
export const commonWords: ReadonlySet<string> = new Set(
	`about above access account after again am pm ms kb mb against all allow allowed almost already also always an and another answer
any anything api app application apache appears are argument around as ask at auth authentication authorization away aws azure
back because before behind being below best better between blocked body both break breaks browser but by bytes
call called calling calls came can cannot capture case cause cert certificate change changed changes characters check checked
checks client clients code codes come comes command commands company confirm connect connected connecting connection contact
content control copy correct could credentials curl customer customers cut
data date day days dear default define defined denied different digit digits did disabled dns do docs document documentation
docker does doesn domain domains don done down during
each either else email empty enabled encoding end ends endpoint enough entered environment error errors even ever every
everything example exact exactly except expected expires explain
fail failed failing fails failure false fatal few field file files final find fine firewall first fix fixed follow following
for form format found friday from full function
gateway generated get gets give gives go goes good got group groups
had handshake happen happened happens hash hashed hashes has hasn have haven header headers hello help here him his horizon
host hosting hosts hour hours how however http https
i id if in input inside install installed instead into invalid invoice ip is isn issue it item items its itself
java javascript just
keep keeps kept key keys kind know known
language last later least left length let letter letters library like line lines linux list listed listen little live local log
logged login logs long longer look looked looks lookup
mac machine made mail make manage many may maybe md me mean means message method might minute minutes missing monday month more
morning most move moved much must my
name named nameserver need needs network never new newline next nginx night no node none normal not note nothing notice now
number numbers
of off office often ok old on once one only open opened opens opensrs openssl or order orders other others our out outbound
output outside over own
page panel parse part parts pass passed password passwords past paste path perl php piece pieces please point port possible
post print printed private problem problems process production program project protocol provided provider proxy public put python
question questions quite
rather read ready real really reason receive received record refused register registered registrar registration regards
renew reply request requests required reseller reset resolve response responses rest result results retry return returned
returns right router ruby rule rules run running runs
said same saturday say says script second seconds secret see seem seems seen send sends sent server servers service set sets
several shared should show shows side sign signature signed signing similar simple since single site small so some something
sometimes soon sorry space spaces ssl stage start started starts state status step still stop stopped string strings stuck
sub subdomain succeed success such suddenly sunday support sure switch system
table take taken tell test tested testing tests text than thank thanks that the their them then there these they thing
things think third this those though three through thursday ticket time timeout times tls to today together token too took tool
topic tried tries true trust try trying tuesday turn two type
under unexpected unknown until up update updated upgrade upgraded us use used user username users uses using usual usually utc
valid value values verify version very via
wait was wasn way we web wednesday week weeks well went were what when where whether which while who whole why will windows
with within without won word words work worked working works would write wrong wrote
xcp xml year yes yesterday yet you your yours`.split(/\s+/)
);
