<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xent</source>
        <translation>Über xent</translation>
    </message>
    <message>
        <source>Versions and surroundings</source>
        <translation>Versionen und Umgebung</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>xent {version}</source>
        <translation>xent {version}</translation>
    </message>
    <message>
        <source>Entropy, cross entropy and negative log likelihood: see them, move them, check them.</source>
        <translation>Entropie, Kreuzentropie und negative Log-Likelihood: sehen, bewegen, nachrechnen.</translation>
    </message>
    <message>
        <source>Free under the MIT licence. Its type is Inter, under the Open Font License.</source>
        <translation>Frei unter der MIT-Lizenz. Die Schrift ist Inter, unter der Open Font License.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AreasChart</name>
    <message>
        <source>filled and dashed: H(p)</source>
        <translation>gefüllt und gestrichelt: H(p)</translation>
    </message>
    <message>
        <source>filled: H(p)</source>
        <translation>gefüllt: H(p)</translation>
    </message>
    <message>
        <source>extra cost of believing q</source>
        <translation>Mehrkosten, wenn man q glaubt</translation>
    </message>
    <message>
        <source>dashed: saved on these outcomes</source>
        <translation>gestrichelt: bei diesen Ausgängen gespart</translation>
    </message>
    <message>
        <source>dashed: saved</source>
        <translation>gestrichelt: gespart</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Each box is p(x) wide. Filled: −log p(x) high. Line: −log q(x) high. Area is the number itself.</source>
        <translation>Jeder Kasten ist p(x) breit. Gefüllt: −log p(x) hoch. Linie: −log q(x) hoch. Die Fläche ist die Zahl selbst.</translation>
    </message>
    <message>
        <source>There are no outcomes</source>
        <translation>Es gibt keine Ausgänge</translation>
    </message>
    <message>
        <source>Under the line: H(p, q) = {cross} {unit}. Filled: H(p) = {entropy}. Hatched: D(p‖q) = {gap}.</source>
        <translation>Unter der Linie: H(p, q) = {cross} {unit}. Gefüllt: H(p) = {entropy}. Schraffiert: D(p‖q) = {gap}.</translation>
    </message>
    <message>
        <source>Under the line: H(p, q) = {cross} {unit}. Filled + dashed: H(p) = {entropy}. Hatched − dashed: D(p‖q) = {gap}.</source>
        <translation>Unter der Linie: H(p, q) = {cross} {unit}. Gefüllt + gestrichelt: H(p) = {entropy}. Schraffiert − gestrichelt: D(p‖q) = {gap}.</translation>
    </message>
    <message>
        <source>Endless, because {cause}.</source>
        <translation>Ohne Ende: {cause}.</translation>
    </message>
    <message>
        <source>No width, no area where p = 0: {outcomes}.</source>
        <translation>Keine Breite, keine Fläche, wo p = 0 ist: {outcomes}.</translation>
    </message>
    <message>
        <source>{label}: width p = {p}, height −log p = {high}, line −log q = {line} (q = {q})</source>
        <translation>{label}: Breite p = {p}, Höhe −log p = {high}, Linie −log q = {line} (q = {q})</translation>
    </message>
    <message>
        <source>Shift: finer steps. Alt or Ctrl: this one alone. Esc: take it back.</source>
        <translation>Umschalt: feinere Schritte. Alt oder Strg: nur dieser. Esc: zurücknehmen.</translation>
    </message>
    <message>
        <source>Drag a line up or down to change q, an edge or a handle of p = 0 aside to change p.</source>
        <translation>Linie auf oder ab ziehen ändert q; Kante oder Griff bei p = 0 zur Seite ziehen ändert p.</translation>
    </message>
    <message>
        <source>Drag a line up or down to change q, an edge aside to change p.</source>
        <translation>Linie auf oder ab ziehen ändert q, Kante zur Seite ziehen ändert p.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>BarsChart</name>
    <message>
        <source>{side} of {label}</source>
        <translation>{side} von {label}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>gradient {slope}</source>
        <translation>Gradient {slope}</translation>
    </message>
    <message>
        <source>{most} of {count} outcomes are offered here; the table has all.</source>
        <translation>{most} von {count} Ausgängen werden hier angeboten; die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>p true</source>
        <translation>p wahr</translation>
    </message>
    <message>
        <source>q estimated</source>
        <translation>q geschätzt</translation>
    </message>
    <message>
        <source>gradient q − p</source>
        <translation>Gradient q − p</translation>
    </message>
    <message>
        <source>q − p; gradient (q − p)/{t}</source>
        <translation>q − p; Gradient (q − p)/{t}</translation>
    </message>
    <message>
        <source>Set {side} of {label}…</source>
        <translation>{side} von {label} setzen …</translation>
    </message>
    <message>
        <source>Unlock {label}</source>
        <translation>{label} entsperren</translation>
    </message>
    <message>
        <source>Lock {label}</source>
        <translation>{label} sperren</translation>
    </message>
    <message>
        <source>Show fewer outcomes</source>
        <translation>Weniger Ausgänge zeigen</translation>
    </message>
    <message>
        <source>Show more outcomes</source>
        <translation>Mehr Ausgänge zeigen</translation>
    </message>
    <message>
        <source>Show all outcomes</source>
        <translation>Alle Ausgänge zeigen</translation>
    </message>
    <message>
        <source>Lower {side} of {label} by one step</source>
        <translation>{side} von {label} einen Schritt senken</translation>
    </message>
    <message>
        <source>Raise {side} of {label} by one step</source>
        <translation>{side} von {label} einen Schritt erhöhen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>The probabilities of each outcome side by side: p, the true ones, and q, the estimated ones.</source>
        <translation>Die Wahrscheinlichkeiten jedes Ausgangs nebeneinander: p, die wahren, und q, die geschätzten.</translation>
    </message>
    <message>
        <source>{label}: gradient {slope}, p {p}, q {q}</source>
        <translation>{label}: Gradient {slope}, p {p}, q {q}</translation>
    </message>
    <message>
        <source>{label}: p {p}, q {q}</source>
        <translation>{label}: p {p}, q {q}</translation>
    </message>
    <message>
        <source>Shift: finer steps. Alt or Ctrl: this bar alone. Esc: take it back.</source>
        <translation>Umschalt: feinere Schritte. Alt oder Strg: nur dieser Balken. Esc: zurücknehmen.</translation>
    </message>
    <message>
        <source>Enter sets the value, and the others keep their proportions. Alt+Enter: this bar alone.</source>
        <translation>Eingabe setzt den Wert, die anderen behalten ihre Verhältnisse. Alt+Eingabe: nur dieser Balken.</translation>
    </message>
    <message>
        <source>Drag, type a value, or press ↑ ↓. Tab goes between p and q, L locks the outcome.</source>
        <translation>Ziehen, Wert tippen oder ↑ ↓. Tab wechselt zwischen p und q, L sperrt den Ausgang.</translation>
    </message>
    <message>
        <source>Drag a bar. The others keep their proportions, and the sum stays 1.</source>
        <translation>Balken ziehen: Die anderen behalten ihre Verhältnisse, die Summe bleibt 1.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>gradient (q − p)/T</source>
        <translation>Gradient (q − p)/T</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren …</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>Abbildung kopieren</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Rolls</source>
        <translation>Würfe</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Export figure… (right click on a chart: copy it)</source>
        <translation>Abbildung exportieren … (Rechtsklick auf ein Diagramm: kopieren)</translation>
    </message>
    <message>
        <source>Identity strip</source>
        <translation>Identitätsleiste</translation>
    </message>
    <message>
        <source>Worked by hand</source>
        <translation>Von Hand gerechnet</translation>
    </message>
    <message>
        <source>Slide of the talk</source>
        <translation>Folie des Vortrags</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check my answer</source>
        <translation>Meine Antwort prüfen</translation>
    </message>
    <message>
        <source>1.8356 or ln 6</source>
        <translation>1,8356 oder ln 6</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Each term</source>
        <translation>Jeder Summand</translation>
    </message>
    <message>
        <source>Check each term</source>
        <translation>Jeden Summanden prüfen</translation>
    </message>
    <message>
        <source>Measure that is checked: {0}</source>
        <translation>Geprüftes Maß: {0}</translation>
    </message>
    <message>
        <source>What did you get for {0}?</source>
        <translation>Was haben Sie für {0} erhalten?</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Tick the class that the label names</source>
        <translation>Haken bei der Klasse, die das Label nennt</translation>
    </message>
    <message>
        <source>Type or paste logits; −inf rules a class out</source>
        <translation>Logits eintippen oder einfügen; −inf schließt eine Klasse aus</translation>
    </message>
    <message>
        <source>e^(z/T) divided by their sum, correctly rounded</source>
        <translation>e^(z/T) geteilt durch ihre Summe, korrekt gerundet</translation>
    </message>
    <message>
        <source>∂H(p, q)/∂z in nats: by how much the loss grows with this logit</source>
        <translation>∂H(p, q)/∂z in Nat: wie stark der Loss mit diesem Logit wächst</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>Logit z</translation>
    </message>
    <message>
        <source>gradient (q − p)/T</source>
        <translation>Gradient (q − p)/T</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassifierDialog</name>
    <message>
        <source>From a classifier</source>
        <translation>Von einem Klassifikator</translation>
    </message>
</context>
<context>
    <name>ClassifierPanel</name>
    <message>
        <source>Row of logits</source>
        <translation>Zeile mit Logits</translation>
    </message>
    <message>
        <source>2  1  0.1   or paste a row</source>
        <translation>2  1  0,1   oder eine Zeile einfügen</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label-Smoothing</translation>
    </message>
    <message>
        <source>&amp;Gradient arrows on the bars</source>
        <translation>&amp;Gradientenpfeile an den Balken</translation>
    </message>
    <message>
        <source>Take the logits &amp;from q: z = ln q</source>
        <translation>Logits &amp;aus q nehmen: z = ln q</translation>
    </message>
    <message>
        <source>&amp;Bring the logits back</source>
        <translation>Logits &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Let the logits go</source>
        <translation>Logits &amp;verwerfen</translation>
    </message>
    <message>
        <source>p or q was changed in another way, so the logits no longer give them and were let go. Undo brings everything back.</source>
        <translation>p oder q wurde auf anderem Weg geändert; die Logits ergeben sie nicht mehr und wurden verworfen. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>p and q of this scene were typed as numbers. Type a row of logits, or take them from q; p becomes the label, 1 at the true class.</source>
        <translation>p und q dieser Szene wurden als Zahlen eingegeben. Geben Sie eine Zeile Logits ein, oder nehmen Sie sie aus q; p wird zum Label, 1 bei der wahren Klasse.</translation>
    </message>
    <message>
        <source>Bring the logits back</source>
        <translation>Logits zurückholen</translation>
    </message>
    <message>
        <source>Logits z, one for each class</source>
        <translation>Logits z, je Klasse eines</translation>
    </message>
    <message>
        <source>loss = −{log} q({label}): {names} has the logit −∞ and p above 0</source>
        <translation>Loss = −{log} q({label}): {names} hat das Logit −∞ und p über 0</translation>
    </message>
    <message>
        <source>cross entropy loss H(p, q) = {log} Σ e^(z/T) − Σ p·z/T = {sum_exp} − {wanted}</source>
        <translation>Kreuzentropie-Loss H(p, q) = {log} Σ e^(z/T) − Σ p·z/T = {sum_exp} − {wanted}</translation>
    </message>
    <message>
        <source>cross entropy loss −{log} q({label}) = {log} Σ e^(z/T) − z/T = {sum_exp} − {wanted}</source>
        <translation>Kreuzentropie-Loss −{log} q({label}) = {log} Σ e^(z/T) − z/T = {sum_exp} − {wanted}</translation>
    </message>
    <message>
        <source>{equation}, all in {unit}</source>
        <translation>{equation}, alles in {unit}</translation>
    </message>
    <message>
        <source>From the logits, correctly rounded. In the table q has 15 significant digits and sums to exactly 1; with them H(p, q) = {cross}.</source>
        <translation>Aus den Logits, korrekt gerundet. In der Tabelle hat q 15 signifikante Stellen und die Summe genau 1; damit ist H(p, q) = {cross}.</translation>
    </message>
    <message>
        <source>q({names}) is below 10⁻³⁰⁰ and 0 there.</source>
        <translation>q({names}) liegt unter 10⁻³⁰⁰ und ist dort 0.</translation>
    </message>
</context>
<context>
    <name>CodesChart</name>
    <message>
        <source>Code lengths</source>
        <translation>Codelängen</translation>
    </message>
    <message>
        <source>Bars: −log₂ of the probability, the ideal length. Boxes: a Huffman codeword, one bit each.</source>
        <translation>Balken: −log₂ der Wahrscheinlichkeit, die ideale Länge. Kästchen: ein Huffman-Codewort, je ein Bit.</translation>
    </message>
    <message>
        <source>Codes are made for up to {most} outcomes.</source>
        <translation>Codes werden für höchstens {most} Ausgänge gebildet.</translation>
    </message>
    <message>
        <source>There are no outcomes</source>
        <translation>Es gibt keine Ausgänge</translation>
    </message>
    <message>
        <source>Messages from p. With the code for p: {own} bits each, H(p) = {entropy}. {other}</source>
        <translation>Nachrichten aus p. Mit dem Code für p: je {own} Bit, H(p) = {entropy}. {other}</translation>
    </message>
    <message>
        <source>With the code for q: {mean} bits, H(p, q) = {cross}.</source>
        <translation>Mit dem Code für q: {mean} Bit, H(p, q) = {cross}.</translation>
    </message>
    <message>
        <source>With the code for q: {mean} bits, H(p, q) = {cross}: whole bits for q may leave H(p, q) … H(p, q) + 1.</source>
        <translation>Mit dem Code für q: {mean} Bit, H(p, q) = {cross}: Ganze Bit für q können H(p, q) … H(p, q) + 1 verlassen.</translation>
    </message>
    <message>
        <source>With the code for q: ∞, because {cause}.</source>
        <translation>Mit dem Code für q: ∞, denn {cause}.</translation>
    </message>
    <message>
        <source>With the code for q: {mean} bits, H(p, q) = {cross}. No bound holds: a sum is not 1.</source>
        <translation>Mit dem Code für q: {mean} Bit, H(p, q) = {cross}. Keine Schranke gilt: Eine Summe ist nicht 1.</translation>
    </message>
    <message>
        <source>{label}: −log₂ p = {p}, codeword {p_word}; −log₂ q = {q}, codeword {q_word}</source>
        <translation>{label}: −log₂ p = {p}, Codewort {p_word}; −log₂ q = {q}, Codewort {q_word}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The shorter the codeword, the more probable the outcome.</source>
        <translation>Je kürzer das Codewort, desto wahrscheinlicher der Ausgang.</translation>
    </message>
    <message>
        <source>code for p</source>
        <translation>Code für p</translation>
    </message>
    <message>
        <source>code for q</source>
        <translation>Code für q</translation>
    </message>
    <message>
        <source>no codeword</source>
        <translation>kein Codewort</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nichts zu sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} bits</source>
        <translation>{mean} Bit</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>codeword for p</source>
        <translation>Codewort für p</translation>
    </message>
    <message>
        <source>codeword for q</source>
        <translation>Codewort für q</translation>
    </message>
    <message>
        <source>mean under p</source>
        <translation>Mittel unter p</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search every command</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>No command has these letters. Try fewer.</source>
        <translation>Kein Befehl hat diese Buchstaben. Versuchen Sie es mit weniger.</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>All scenes side by side: their bars, and H(p, q) = H(p) + D(p‖q) in every line.</source>
        <translation>Alle Szenen nebeneinander: ihre Balken, und H(p, q) = H(p) + D(p‖q) in jeder Zeile.</translation>
    </message>
    <message>
        <source>All scenes side by side, in {unit}: H(p, q) = H(p) + D(p‖q) in every line.</source>
        <translation>Alle Szenen nebeneinander, in {unit}: H(p, q) = H(p) + D(p‖q) in jeder Zeile.</translation>
    </message>
    <message>
        <source>This document has one scene. With a second one, here is where they compare.</source>
        <translation>Dieses Dokument hat eine Szene. Mit einer zweiten werden sie hier verglichen.</translation>
    </message>
    <message>
        <source>All scenes have the same p, so H(p, q) and D(p‖q) rank them alike.</source>
        <translation>Alle Szenen haben dasselbe p, also ordnen H(p, q) und D(p‖q) sie gleich.</translation>
    </message>
    <message>
        <source>H(p, q) and D(p‖q) rank these scenes alike, although their p differ.</source>
        <translation>H(p, q) und D(p‖q) ordnen diese Szenen gleich, obwohl ihre p verschieden sind.</translation>
    </message>
    <message>
        <source>Click a scene to go to it, a heading to sort.</source>
        <translation>Klick auf eine Szene zeigt sie, auf eine Überschrift sortiert.</translation>
    </message>
    <message>
        <source>{label}: p {p}, q {q}</source>
        <translation>{label}: p {p}, q {q}</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>CountJob</name>
    <message>
        <source>There is not enough memory to count this file.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um diese Datei auszuzählen.</translation>
    </message>
</context>
<context>
    <name>CountedDialog</name>
    <message>
        <source>Observations of “{name}”</source>
        <translation>Beobachtungen aus „{name}“</translation>
    </message>
</context>
<context>
    <name>DecimalsControl</name>
    <message>
        <source>decimals</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>How many decimals are shown; every digit shown is right</source>
        <translation>Wie viele Nachkommastellen gezeigt werden; jede gezeigte Ziffer stimmt</translation>
    </message>
</context>
<context>
    <name>DerivationChart</name>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>From the likelihood to the cross entropy, step by step: the mean NLL is H(p̂, q).</source>
        <translation>Von der Likelihood zur Kreuzentropie, Schritt für Schritt: Die mittlere NLL ist H(p̂, q).</translation>
    </message>
    <message>
        <source>← and → go through the steps, Space plays, ↑ and ↓ point at outcomes.</source>
        <translation>← und → gehen durch die Schritte, Leertaste spielt ab, ↑ und ↓ zeigen auf Ausgänge.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{at} of {all}  {title}</source>
        <translation>{at} von {all}  {title}</translation>
    </message>
    <message>
        <source>{label}: n = {n} of {m}, q = {q}, −{log} q = {cost}</source>
        <translation>{label}: n = {n} von {m}, q = {q}, −{log} q = {cost}</translation>
    </message>
    <message>
        <source>{tiles}; their order is made up</source>
        <translation>{tiles}; ihre Reihenfolge ist erfunden</translation>
    </message>
    <message>
        <source>1 observation, 1 tile</source>
        <translation>1 Beobachtung, 1 Plättchen</translation>
    </message>
    <message>
        <source>{m} observations, a tile each</source>
        <translation>{m} Beobachtungen, je ein Plättchen</translation>
    </message>
    <message>
        <source>{tiles} tiles stand for {m} observations, in proportion</source>
        <translation>{tiles} Plättchen stehen im Verhältnis für {m} Beobachtungen</translation>
    </message>
    <message>
        <source>There are no outcomes: add some in the table.</source>
        <translation>Es gibt keine Ausgänge: Fügen Sie in der Tabelle welche hinzu.</translation>
    </message>
    <message>
        <source>There are no observations yet, so there is no likelihood to begin with. Type counts n in the table, type a sequence, or simulate observations from p.</source>
        <translation>Noch gibt es keine Beobachtungen, also keine Likelihood, mit der es beginnen könnte. Geben Sie Anzahlen n in der Tabelle oder eine Folge ein, oder simulieren Sie Beobachtungen aus p.</translation>
    </message>
    <message>
        <source>p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first.</source>
        <translation>p summiert sich zu {sum}, nicht zu 1, also lässt sich daraus nicht würfeln. Normieren Sie zuerst p.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>DerivationControls</name>
    <message>
        <source>Step back (←)</source>
        <translation>Schritt zurück (←)</translation>
    </message>
    <message>
        <source>Play: one step after another (Space)</source>
        <translation>Abspielen: ein Schritt nach dem anderen (Leertaste)</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>Nächster Schritt (→)</translation>
    </message>
    <message>
        <source>Simulate observations…</source>
        <translation>Beobachtungen simulieren …</translation>
    </message>
    <message>
        <source>Roll observations from p</source>
        <translation>Beobachtungen aus p würfeln</translation>
    </message>
    <message>
        <source>Type observations…</source>
        <translation>Beobachtungen eingeben …</translation>
    </message>
    <message>
        <source>Type or paste a sequence such as 3, 1, 6</source>
        <translation>Eine Folge wie 3, 1, 6 eintippen oder einfügen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something went wrong in the program. Your work is kept; you can go on.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Arbeit ist gesichert; Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as SVG and as a picture.</source>
        <translation>Die Abbildung ist in der Zwischenablage, als SVG und als Bild.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>{count} of the figures are there already, “{name}” first. Replace them?</source>
        <translation>{count} der Abbildungen gibt es schon, als erste „{name}“. Sollen sie ersetzt werden?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{count} figures were written to “{folder}”.</source>
        <translation>{count} Abbildungen wurden in „{folder}“ geschrieben.</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Ordner für die Abbildungen</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>„{name}“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open as a scene</source>
        <translation>Als Szene öffnen</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can write the scenes to a PDF file.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Sie können die Szenen in eine PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Export handout…</source>
        <translation>Handout exportieren …</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>What is on a page of the handout?</source>
        <translation>Was steht auf einer Seite des Handouts?</translation>
    </message>
    <message>
        <source>A scene: its notes, chart, numbers and calculation. A step: the slide as the audience sees it.</source>
        <translation>Eine Szene: ihre Notizen, Diagramm, Zahlen und Rechenweg. Ein Schritt: die Folie, wie das Publikum sie sieht.</translation>
    </message>
    <message>
        <source>A &amp;scene</source>
        <translation>Eine &amp;Szene</translation>
    </message>
    <message>
        <source>A s&amp;tep</source>
        <translation>Ein S&amp;chritt</translation>
    </message>
    <message>
        <source>Export handout</source>
        <translation>Handout exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <translation>Arbeitsblatt exportieren</translation>
    </message>
    <message>
        <source>Worksheets (*.pdf *.html)</source>
        <translation>Arbeitsblätter (*.pdf *.html)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No outcomes yet</source>
        <translation>Noch keine Ausgänge</translation>
    </message>
    <message>
        <source>Add one, or paste a table with the columns outcome, p, q and n</source>
        <translation>Fügen Sie einen hinzu, oder fügen Sie eine Tabelle mit den Spalten Ausgang, p, q und n ein</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Tabelle einfügen</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Abbildung</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>Dots a &amp;pixel</source>
        <translation>&amp;Punkte je Pixel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;All scenes…</source>
        <translation>A&amp;lle Szenen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Data (CSV)…</source>
        <translation>&amp;Daten (CSV) …</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>, {across} × {down} dots</source>
        <translation>, {across} × {down} Punkte</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>All that xent opens (*.xent *.csv *.tsv *.tab *.txt *.parquet)</source>
        <translation>Alles, was xent öffnet (*.xent *.csv *.tsv *.tab *.txt *.parquet)</translation>
    </message>
    <message>
        <source>xent documents (*.xent)</source>
        <translation>xent-Dokumente (*.xent)</translation>
    </message>
    <message>
        <source>Tables and observations (*.csv *.tsv *.tab *.txt *.parquet)</source>
        <translation>Tabellen und Beobachtungen (*.csv *.tsv *.tab *.txt *.parquet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Predictions of a classifier</source>
        <translation>Vorhersagen eines Klassifikators</translation>
    </message>
    <message>
        <source>Predictions (*.csv *.tsv *.txt *.jsonl *.json *.ndjson);;All files (*)</source>
        <translation>Vorhersagen (*.csv *.tsv *.txt *.jsonl *.json *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tabellen (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>If you discard them they are gone.</source>
        <translation>Wenn Sie sie verwerfen, sind sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Eine &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This document has no file yet.</source>
        <translation>Dieses Dokument hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>GalleryDialog</name>
    <message>
        <source>Add scene from gallery</source>
        <translation>Szene aus der Galerie hinzufügen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Add scenes to this document</source>
        <translation>Szenen zu diesem Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Start with …</source>
        <translation>Beginnen mit …</translation>
    </message>
    <message>
        <source>Each is a copy: change whatever you like.</source>
        <translation>Jede ist eine Kopie: Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation>Wieder öffnen:</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>{name} wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Empty document</source>
        <translation>&amp;Leeres Dokument</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Identity strip</source>
        <translation>Identitätsleiste</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Cross entropy is entropy plus divergence: H(p, q) = H(p) + D(p‖q)</source>
        <translation>Kreuzentropie ist Entropie plus Divergenz: H(p, q) = H(p) + D(p‖q)</translation>
    </message>
    <message>
        <source>{divergence} because {cause}</source>
        <translation>{divergence}, denn {cause}</translation>
    </message>
    <message>
        <source>{divergence}: {cause}</source>
        <translation>{divergence}: {cause}</translation>
    </message>
    <message>
        <source>{divergence} runs backwards: the numbers as typed do not sum to 1</source>
        <translation>{divergence} läuft rückwärts: Die Zahlen summieren sich, wie eingegeben, nicht zu 1</translation>
    </message>
    <message>
        <source>{divergence} runs backwards</source>
        <translation>{divergence} läuft rückwärts</translation>
    </message>
    <message>
        <source>{cross} = {entropy} + {divergence}</source>
        <translation>{cross} = {entropy} + {divergence}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Keys of the talk</source>
        <translation>Tasten des Vortrags</translation>
    </message>
</context>
<context>
    <name>KeyFilter</name>
    <message>
        <source>There is no scene {number}: the talk has {count}</source>
        <translation>Es gibt keine Szene {number}: Der Vortrag hat {count}</translation>
    </message>
    <message>
        <source>Scene {number}  Enter</source>
        <translation>Szene {number}  Eingabe</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>The data stay; w moves. L(w), its log, and the negative log per observation.</source>
        <translation>Die Daten bleiben, w bewegt sich. L(w), der Logarithmus und die negative Log-Likelihood je Beobachtung.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The data stay; {w} moves.</source>
        <translation>Die Daten bleiben, {w} bewegt sich.</translation>
    </message>
    <message>
        <source>{w} stays; the data move.</source>
        <translation>{w} bleibt, die Daten bewegen sich.</translation>
    </message>
    <message>
        <source>Seen {n} times in {m}.</source>
        <translation>{n}-mal in {m} gesehen.</translation>
    </message>
    <message>
        <source>{m} observations.</source>
        <translation>{m} Beobachtungen.</translation>
    </message>
    <message>
        <source>Drag across the plots, or type a value. ŵ is where the likelihood is largest.</source>
        <translation>Über die Kurven ziehen oder einen Wert tippen. Bei ŵ ist die Likelihood am größten.</translation>
    </message>
    <message>
        <source>{symbol} = {text} is outside its range, {low} to {high}.</source>
        <translation>{symbol} = {text} liegt außerhalb seines Bereichs, {low} bis {high}.</translation>
    </message>
    <message>
        <source>Set q to q(x|{symbol} = {w})</source>
        <translation>q auf q(x|{symbol} = {w}) setzen</translation>
    </message>
    <message>
        <source>The same formula over {w}, the data as seen: L({w})</source>
        <translation>Dieselbe Formel über {w}, die Daten wie gesehen: L({w})</translation>
    </message>
    <message>
        <source>Σ = {sum}</source>
        <translation>Σ = {sum}</translation>
    </message>
    <message>
        <source>below 10⁻³⁰⁰</source>
        <translation>unter 10⁻³⁰⁰</translation>
    </message>
    <message>
        <source>seen: n = {n}</source>
        <translation>gesehen: n = {n}</translation>
    </message>
    <message>
        <source>P = {share}</source>
        <translation>P = {share}</translation>
    </message>
    <message>
        <source>P(n | {w}) of each possible number n of {label} among {m}</source>
        <translation>P(n | {w}) jeder möglichen Anzahl n von {label} unter {m}</translation>
    </message>
    <message>
        <source>q(x|{w}) of each possible observation x</source>
        <translation>q(x|{w}) jeder möglichen Beobachtung x</translation>
    </message>
    <message>
        <source>Over all data the shares sum to 1. Enter counts n to see L beside it.</source>
        <translation>Über alle Daten summieren sich die Anteile zu 1. Geben Sie Anzahlen n ein, um L daneben zu sehen.</translation>
    </message>
    <message>
        <source>Over all possible data: Σ = {sum}. Over all {w}: {integral} = {area}.</source>
        <translation>Über alle möglichen Daten: Σ = {sum}. Über alle {w}: {integral} = {area}.</translation>
    </message>
    <message>
        <source>best {symbol}</source>
        <translation>bestes {symbol}</translation>
    </message>
    <message>
        <source>Likelihood  L({w}) = Π q(xⱼ|{w})</source>
        <translation>Likelihood  L({w}) = Π q(xⱼ|{w})</translation>
    </message>
    <message>
        <source>Log  {log} L({w}) = Σ {log} q(xⱼ|{w})</source>
        <translation>Log  {log} L({w}) = Σ {log} q(xⱼ|{w})</translation>
    </message>
    <message>
        <source>Negative  −(1/m) {log} L({w})</source>
        <translation>Negativ  −(1/m) {log} L({w})</translation>
    </message>
    <message>
        <source>at {w}</source>
        <translation>bei {w}</translation>
    </message>
    <message>
        <source>0.0 in double precision</source>
        <translation>0,0 in doppelter Genauigkeit</translation>
    </message>
    <message>
        <source>L is 0 for every {w}: something was observed that q holds impossible.</source>
        <translation>L ist 0 für jedes {w}: Beobachtet wurde etwas, das q für unmöglich hält.</translation>
    </message>
    <message>
        <source>{integral} = {area}, not 1: a likelihood is no distribution over {w}.</source>
        <translation>{integral} = {area}, nicht 1: Eine Likelihood ist keine Verteilung über {w}.</translation>
    </message>
    <message>
        <source>bars q(x|{w}), lines p̂</source>
        <translation>Balken q(x|{w}), Linien p̂</translation>
    </message>
    <message>
        <source>Outcome {label}</source>
        <translation>Ausgang {label}</translation>
    </message>
    <message>
        <source>A family q(x|w) needs at least two outcomes: add one in the table.</source>
        <translation>Eine Familie q(x|w) braucht mindestens zwei Ausgänge: Fügen Sie in der Tabelle einen hinzu.</translation>
    </message>
    <message>
        <source>Likelihood over w is drawn for up to 10 000 outcomes.</source>
        <translation>Die Likelihood über w wird für höchstens 10 000 Ausgänge gezeichnet.</translation>
    </message>
    <message>
        <source>No observations yet. Enter how often each outcome was seen in the column n of the table, for example 15 for 15 sixes.</source>
        <translation>Noch keine Beobachtungen. Tragen Sie in der Spalte n der Tabelle ein, wie oft jeder Ausgang gesehen wurde, zum Beispiel 15 für 15 Sechsen.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>ListChart</name>
    <message>
        <source>Lines {first} to {last} of {count}</source>
        <translation>Zeilen {first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>{file}[*] — xent</source>
        <translation>{file}[*] — xent</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Data fixed, w moves</source>
        <translation>Daten fest, w bewegt</translation>
    </message>
    <message>
        <source>Likelihood: one formula, as a function of w</source>
        <translation>Likelihood: eine Formel, als Funktion von w</translation>
    </message>
    <message>
        <source>w fixed, data move</source>
        <translation>w fest, Daten bewegt</translation>
    </message>
    <message>
        <source>Probability: the same formula, as a function of data</source>
        <translation>Wahrscheinlichkeit: dieselbe Formel, als Funktion der Daten</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Mitteilung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Value of the bar</source>
        <translation>Wert des Balkens</translation>
    </message>
</context>
<context>
    <name>ObservationChoice</name>
    <message>
        <source>A&amp;dd them as outcomes, with p = q = 0</source>
        <translation>&amp;Als Ausgänge hinzufügen, mit p = q = 0</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Capital and &amp;small letters are the same</source>
        <translation>&amp;Groß- und Kleinbuchstaben sind gleich</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Was sie werden</translation>
    </message>
    <message>
        <source>the counts of this scene</source>
        <translation>die Anzahlen dieser Szene</translation>
    </message>
    <message>
        <source>added to the counts of this scene</source>
        <translation>zu den Anzahlen dieser Szene addiert</translation>
    </message>
    <message>
        <source>a new scene: p = n/m, q = 1/K</source>
        <translation>eine neue Szene: p = n/m, q = 1/K</translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation>&amp;Sie werden</translation>
    </message>
    <message>
        <source>One label is no outcome of this scene: {labels}.</source>
        <translation>Eine Bezeichnung ist kein Ausgang dieser Szene: {labels}.</translation>
    </message>
    <message>
        <source>{u} labels are no outcomes of this scene: {labels}.</source>
        <translation>{u} Bezeichnungen sind keine Ausgänge dieser Szene: {labels}.</translation>
    </message>
    <message>
        <source>Nothing is observed yet.</source>
        <translation>Noch ist nichts beobachtet.</translation>
    </message>
    <message>
        <source>1 observation</source>
        <translation>1 Beobachtung</translation>
    </message>
    <message>
        <source>{m} observations</source>
        <translation>{m} Beobachtungen</translation>
    </message>
    <message>
        <source>of 1 outcome</source>
        <translation>von 1 Ausgang</translation>
    </message>
    <message>
        <source>of {k} outcomes</source>
        <translation>von {k} Ausgängen</translation>
    </message>
    <message>
        <source>1 label unknown</source>
        <translation>1 Bezeichnung unbekannt</translation>
    </message>
    <message>
        <source>{u} labels unknown</source>
        <translation>{u} Bezeichnungen unbekannt</translation>
    </message>
    <message>
        <source>Observations left out: {m}.</source>
        <translation>Weggelassene Beobachtungen: {m}.</translation>
    </message>
    <message>
        <source>p and q of the others stay. q holds the new ones impossible: the NLL is ∞ until you set q.</source>
        <translation>p und q der anderen bleiben. q hält die neuen für unmöglich: Die NLL ist ∞, bis Sie q setzen.</translation>
    </message>
    <message>
        <source>One empty entry is left out.</source>
        <translation>Ein leerer Eintrag wird weggelassen.</translation>
    </message>
    <message>
        <source>{b} empty entries are left out.</source>
        <translation>{b} leere Einträge werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>ObservationImport</name>
    <message>
        <source>Read observations from “{name}”</source>
        <translation>Beobachtungen aus „{name}“ lesen</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>The &amp;first row holds names</source>
        <translation>Die &amp;erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>Aus&amp;zählen</translation>
    </message>
    <message>
        <source>Columns &amp;separated by</source>
        <translation>&amp;Spalten getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>K&amp;odierung</translation>
    </message>
    <message>
        <source>Each row is one observation: its outcome stands in “{outcome}”.</source>
        <translation>Jede Zeile ist eine Beobachtung: Ihr Ausgang steht in „{outcome}“.</translation>
    </message>
    <message>
        <source>A table of counts: “{counts}” is how often “{outcome}” was observed.</source>
        <translation>Eine Tabelle von Anzahlen: „{counts}“ sagt, wie oft „{outcome}“ beobachtet wurde.</translation>
    </message>
</context>
<context>
    <name>ObservationWork</name>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>Read observations</source>
        <translation>Beobachtungen lesen</translation>
    </message>
    <message>
        <source>Observations (*.csv *.tsv *.tab *.txt *.parquet);;All files (*)</source>
        <translation>Beobachtungen (*.csv *.tsv *.tab *.txt *.parquet);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Count observations ({source})</source>
        <translation>Beobachtungen auszählen ({source})</translation>
    </message>
    <message>
        <source>One observation was counted.</source>
        <translation>Eine Beobachtung wurde gezählt.</translation>
    </message>
    <message>
        <source>{m} observations were counted.</source>
        <translation>{m} Beobachtungen wurden gezählt.</translation>
    </message>
    <message>
        <source>Left out: {labels}.</source>
        <translation>Weggelassen: {labels}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Counting “{name}”…</source>
        <translation>„{name}“ wird ausgezählt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“{name}” is counted: {m} observations.</source>
        <translation>„{name}“ ist ausgezählt: {m} Beobachtungen.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Roll {m} observations, seed {seed}</source>
        <translation>{m} Beobachtungen würfeln, Startwert {seed}</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>Scroll the columns</source>
        <translation>Spalten verschieben</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>One row for each outcome: p, q, the count n, and the terms computed from them</source>
        <translation>Eine Zeile je Ausgang: p, q, die Anzahl n und die daraus berechneten Summanden</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>Die Zwischenablage enthält keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>{column} is computed: paste into x, p, q or n.</source>
        <translation>{column} wird berechnet: Fügen Sie in x, p, q oder n ein.</translation>
    </message>
    <message>
        <source>{column} is computed: type in x, p, q or n.</source>
        <translation>{column} wird berechnet: Tippen Sie in x, p, q oder n.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Insert &amp;above</source>
        <translation>Da&amp;rüber einfügen</translation>
    </message>
    <message>
        <source>Insert &amp;below</source>
        <translation>&amp;Darunter einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>N&amp;ach unten</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Normalise p</source>
        <translation>p &amp;normieren</translation>
    </message>
    <message>
        <source>N&amp;ormalise q</source>
        <translation>&amp;q normieren</translation>
    </message>
    <message>
        <source>Make p un&amp;iform</source>
        <translation>p g&amp;leichverteilen</translation>
    </message>
    <message>
        <source>Make q uni&amp;form</source>
        <translation>q &amp;gleichverteilen</translation>
    </message>
    <message>
        <source>Set p from the count&amp;s</source>
        <translation>&amp;p aus den Anzahlen setzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>OutcomesPanel</name>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>+ outcome</source>
        <translation>+ Ausgang</translation>
    </message>
    <message>
        <source>Add an outcome at the end</source>
        <translation>Am Ende einen Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Clear {side} of {label}</source>
        <translation>{side} von {label} leeren</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <source>Family of q(x|w)</source>
        <translation>Familie von q(x|w)</translation>
    </message>
    <message>
        <source>Parameter w</source>
        <translation>Parameter w</translation>
    </message>
    <message>
        <source>Go to ŵ, where the likelihood is largest</source>
        <translation>Zu ŵ gehen, wo die Likelihood am größten ist</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show only where the likelihood can be told from 0</source>
        <translation>Nur zeigen, wo sich die Likelihood von 0 unterscheiden lässt</translation>
    </message>
    <message>
        <source>Use as q</source>
        <translation>Als q nehmen</translation>
    </message>
    <message>
        <source>Make q(x|w) the q of this scene</source>
        <translation>q(x|w) zum q dieser Szene machen</translation>
    </message>
    <message>
        <source>best T</source>
        <translation>bestes T</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives everybody the same questions.</source>
        <translation>Derselbe Startwert gibt allen dieselben Fragen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>a number, or ln 6</source>
        <translation>eine Zahl oder ln 6</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation>Rechenweg zeigen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Worked calculation</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Question {number}: what is {symbol}, the {noun} in {unit}?</source>
        <translation>Frage {number}: Wie groß ist {symbol}, die {noun} in {unit}?</translation>
    </message>
    <message>
        <source>Question {number}: what is {symbol}, the {noun}?</source>
        <translation>Frage {number}: Wie groß ist {symbol}, die {noun}?</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>{0} von {1} richtig</translation>
    </message>
</context>
<context>
    <name>PredictionsDialog</name>
    <message>
        <source>{rows} rows, {classes} classes, {kind}. The true class is the likeliest in {right} %.</source>
        <translation>{rows} Zeilen, {classes} Klassen, {kind}. In {right} % ist die wahre Klasse die wahrscheinlichste.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s log_loss says {clipped} {unit}: it clips each p to [2⁻⁵², 1 − 2⁻⁵²].</source>
        <translation>log_loss von scikit-learn sagt {clipped} {unit}: Es beschneidet jedes p auf [2⁻⁵², 1 − 2⁻⁵²].</translation>
    </message>
    <message>
        <source>True class with probability 0: {count} of the rows (line {lines}); the mean is ∞.</source>
        <translation>Wahre Klasse mit Wahrscheinlichkeit 0: {count} der Zeilen (Zeile {lines}); das Mittel ist ∞.</translation>
    </message>
    <message>
        <source>Rows that do not sum to 1: {count} (most: {total} in line {line}); none was changed.</source>
        <translation>Zeilen, die sich nicht zu 1 summieren: {count} (am stärksten: {total} in Zeile {line}); keine wurde geändert.</translation>
    </message>
    <message>
        <source>Rows that could not be read and are left out: {count} (line {line}: {reason}).</source>
        <translation>Zeilen, die nicht gelesen werden konnten und wegbleiben: {count} (Zeile {line}: {reason}).</translation>
    </message>
    <message>
        <source>the true class has probability 0</source>
        <translation>die wahre Klasse hat Wahrscheinlichkeit 0</translation>
    </message>
    <message>
        <source>sums to {total}</source>
        <translation>summiert sich zu {total}</translation>
    </message>
    <message>
        <source>Predictions in “{name}”</source>
        <translation>Vorhersagen in „{name}“</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled after {done} % of the file.</source>
        <translation>Nach {done} % der Datei abgebrochen.</translation>
    </message>
    <message>
        <source>Column of labels</source>
        <translation>Spalte der Labels</translation>
    </message>
    <message>
        <source>The numbers are</source>
        <translation>Die Zahlen sind</translation>
    </message>
    <message>
        <source>Part of the file that is read</source>
        <translation>Gelesener Teil der Datei</translation>
    </message>
    <message>
        <source>&amp;Open the chosen row as a scene</source>
        <translation>Gewählte &amp;Zeile als Szene öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;mean prediction as a scene</source>
        <translation>&amp;Mittlere Vorhersage als Szene öffnen</translation>
    </message>
    <message>
        <source>mean NLL</source>
        <translation>mittlere NLL</translation>
    </message>
    <message>
        <source>mean p of it</source>
        <translation>mittleres p davon</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>mean p, all rows</source>
        <translation>mittleres p, alle Zeilen</translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation>Schlechteste Zeilen</translation>
    </message>
    <message>
        <source>p of the true class</source>
        <translation>p der wahren Klasse</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>part of the class</source>
        <translation>Anteil der Klasse</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>&amp;Labels in</source>
        <translation>&amp;Labels in</translation>
    </message>
    <message>
        <source>&amp;Numbers are</source>
        <translation>Za&amp;hlen sind</translation>
    </message>
    <message>
        <source>Mean NLL, the log loss</source>
        <translation>Mittlere NLL, der Log-Loss</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>xent — presenter view</source>
        <translation>xent — Referentenansicht</translation>
    </message>
    <message>
        <source>On stage now</source>
        <translation>Jetzt auf der Bühne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Start the time again</source>
        <translation>Zeit neu starten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Swap displays</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Leave the talk</source>
        <translation>Vortrag verlassen</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>Vergangen {time}</translation>
    </message>
    <message>
        <source>The end of the talk</source>
        <translation>Ende des Vortrags</translation>
    </message>
    <message>
        <source>Scene {scene} of {count}, step {step} of {steps}</source>
        <translation>Szene {scene} von {count}, Schritt {step} von {steps}</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Outcomes in view</source>
        <translation>Gezeigte Ausgänge</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ausgänge</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>{unit} total</source>
        <translation>{unit} gesamt</translation>
    </message>
    <message>
        <source>of 1 observation</source>
        <translation>von 1 Beobachtung</translation>
    </message>
    <message>
        <source>of {count} observations</source>
        <translation>von {count} Beobachtungen</translation>
    </message>
    <message>
        <source>= H(p̂, q): the same number as the cross entropy of the observed distribution p̂</source>
        <translation>= H(p̂, q): dieselbe Zahl wie die Kreuzentropie der beobachteten Verteilung p̂</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
</context>
<context>
    <name>ReadoutList</name>
    <message>
        <source>More: perplexity, H(q), D(q‖p), JS, likelihood</source>
        <translation>Mehr: Perplexität, H(q), D(q‖p), JS, Likelihood</translation>
    </message>
    <message>
        <source>Fewer measures</source>
        <translation>Weniger Maße</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Mehr Maße</translation>
    </message>
</context>
<context>
    <name>ReadoutView</name>
    <message>
        <source>✓ copied</source>
        <translation>✓ kopiert</translation>
    </message>
</context>
<context>
    <name>ReadoutsPanel</name>
    <message>
        <source>Readouts</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>Show what is on the disk</source>
        <translation>Zeigen, was auf der Platte ist</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session cannot be read; kept in “{folder}”.</source>
        <translation>Ungespeicherte Änderungen einer früheren Sitzung sind nicht lesbar; sie bleiben in „{folder}“.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RollControls</name>
    <message>
        <source>Roll again</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Add a run with the next seed (R)</source>
        <translation>Einen Lauf mit dem nächsten Startwert hinzufügen (R)</translation>
    </message>
    <message>
        <source>10⁹ rolls</source>
        <translation>10⁹ Würfe</translation>
    </message>
    <message>
        <source>A thousand million rolls in each run</source>
        <translation>Eine Milliarde Würfe in jedem Lauf</translation>
    </message>
    <message>
        <source>Play: watch the run settle (Space)</source>
        <translation>Abspielen: zusehen, wie der Lauf sich einpendelt (Leertaste)</translation>
    </message>
    <message>
        <source>Step: a few more rolls (.)</source>
        <translation>Schritt: ein paar Würfe mehr (.)</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the newest run</source>
        <translation>Startwert des neuesten Laufs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>RollsChart</name>
    <message>
        <source>Rolls</source>
        <translation>Würfe</translation>
    </message>
    <message>
        <source>Roll p, score with q. The mean NLL of m rolls settles on the cross entropy.</source>
        <translation>Mit p würfeln, mit q bewerten. Die mittlere NLL von m Würfen pendelt sich auf die Kreuzentropie ein.</translation>
    </message>
    <message>
        <source>There are no outcomes to roll: add some in the table.</source>
        <translation>Es gibt keine Ausgänge zum Würfeln: Fügen Sie in der Tabelle welche hinzu.</translation>
    </message>
    <message>
        <source>p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first.</source>
        <translation>p summiert sich zu {sum}, nicht zu 1, also lässt sich daraus nicht würfeln. Normieren Sie zuerst p.</translation>
    </message>
    <message>
        <source>{cause}: once that is rolled, the mean NLL is ∞ and stays so. There is nothing to settle on, because H(p, q) = ∞.</source>
        <translation>{cause}: Ist das einmal gewürfelt, ist die mittlere NLL ∞ und bleibt es. Es gibt nichts, worauf sie sich einpendeln könnte, denn H(p, q) = ∞.</translation>
    </message>
    <message>
        <source>m = {m} rolls: mean NLL {mean} {unit}. σ of −log q(x) under p: {sigma} {unit}.</source>
        <translation>m = {m} Würfe: mittlere NLL {mean} {unit}. σ von −log q(x) unter p: {sigma} {unit}.</translation>
    </message>
    <message>
        <source>Seeds: {seeds}. The same seed gives the same run. R rolls again.</source>
        <translation>Startwerte: {seeds}. Derselbe Startwert gibt denselben Lauf. R würfelt neu.</translation>
    </message>
    <message>
        <source>H(p, q) = {value}</source>
        <translation>H(p, q) = {value}</translation>
    </message>
    <message>
        <source>at each m, 95 % of runs are in the band ± 1.96 σ/√m</source>
        <translation>bei jedem m liegen 95 % der Läufe im Band ± 1,96 σ/√m</translation>
    </message>
    <message>
        <source>95 % band: ± 1.96 σ/√m</source>
        <translation>95-%-Band: ± 1,96 σ/√m</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>p and p̂ of {m} rolls</source>
        <translation>p und p̂ von {m} Würfen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>mean NLL, seed {seed}</source>
        <translation>mittlere NLL, Startwert {seed}</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>All scenes of this document</source>
        <translation>Alle Szenen dieses Dokuments</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>scene {number} of {all}</source>
        <translation>Szene {number} von {all}</translation>
    </message>
    <message>
        <source>Scene: {title}, {place}</source>
        <translation>Szene: {title}, {place}</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
</context>
<context>
    <name>SceneNotes</name>
    <message>
        <source>Notes of the scene</source>
        <translation>Notizen der Szene</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the notes of this scene</source>
        <translation>Die Notizen dieser Szene bearbeiten</translation>
    </message>
</context>
<context>
    <name>SceneOrder</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>+ scene</source>
        <translation>+ Szene</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SimulateDialog</name>
    <message>
        <source>Simulate observations</source>
        <translation>Beobachtungen simulieren</translation>
    </message>
    <message>
        <source>Number of rolls, m</source>
        <translation>Anzahl der Würfe, m</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>&amp;New seed (R)</source>
        <translation>&amp;Neuer Startwert (R)</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>Was sie werden</translation>
    </message>
    <message>
        <source>the counts of this scene</source>
        <translation>die Anzahlen dieser Szene</translation>
    </message>
    <message>
        <source>added to the counts of this scene</source>
        <translation>zu den Anzahlen dieser Szene addiert</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Rolls, m</source>
        <translation>&amp;Würfe, m</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation>&amp;Sie werden</translation>
    </message>
    <message>
        <source>From 1 to 10¹² observations can be rolled, such as 100 or 1e6.</source>
        <translation>Es lassen sich 1 bis 10¹² Beobachtungen würfeln, zum Beispiel 100 oder 1e6.</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>With the slip</source>
        <translation>Mit dem Fehler</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
</context>
<context>
    <name>StageNumbers</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>StagingBar</name>
    <message>
        <source>Layout on stage</source>
        <translation>Aufteilung auf der Bühne</translation>
    </message>
    <message>
        <source>Chart on stage</source>
        <translation>Diagramm auf der Bühne</translation>
    </message>
    <message>
        <source>Second chart on stage</source>
        <translation>Zweites Diagramm auf der Bühne</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Notes line</source>
        <translation>Notizzeile</translation>
    </message>
    <message>
        <source>Identity strip</source>
        <translation>Identitätsleiste</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} Schritte</translation>
    </message>
    <message>
        <source>What is revealed when</source>
        <translation>Was wann aufgedeckt wird</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>no outcomes</source>
        <translation>keine Ausgänge</translation>
    </message>
    <message>
        <source>neither p nor q sums to 1</source>
        <translation>weder p noch q summiert sich zu 1</translation>
    </message>
    <message>
        <source>{side} does not sum to 1</source>
        <translation>{side} summiert sich nicht zu 1</translation>
    </message>
    <message>
        <source>p and q valid</source>
        <translation>p und q gültig</translation>
    </message>
    <message>
        <source>1 outcome</source>
        <translation>1 Ausgang</translation>
    </message>
    <message>
        <source>{number} outcomes</source>
        <translation>{number} Ausgänge</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Lower the bar by one step</source>
        <translation>Balken einen Schritt senken</translation>
    </message>
    <message>
        <source>Raise the bar by one step</source>
        <translation>Balken einen Schritt erhöhen</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {at} of {all}: {title}</source>
        <translation>Schritt {at} von {all}: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the scene</source>
        <translation>Schritte der Szene</translation>
    </message>
    <message>
        <source>What step 1 names is there when the scene comes up.</source>
        <translation>Was Schritt 1 nennt, ist da, wenn die Szene erscheint.</translation>
    </message>
    <message>
        <source>Usual steps</source>
        <translation>Übliche Schritte</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>step </source>
        <translation>Schritt </translation>
    </message>
    <message>
        <source>Step of {part}</source>
        <translation>Schritt von {part}</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>p = 1/6 · 18 % · 0,18 all work</source>
        <translation>p = 1/6 · 18 % · 0,18, alles geht</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>point, 0.18</source>
        <translation>Punkt, 0.18</translation>
    </message>
    <message>
        <source>comma, 0,18</source>
        <translation>Komma, 0,18</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>The &amp;first row holds names</source>
        <translation>Die &amp;erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>a new document</source>
        <translation>ein neues Dokument</translation>
    </message>
    <message>
        <source>a new scene of this document</source>
        <translation>eine neue Szene dieses Dokuments</translation>
    </message>
    <message>
        <source>this scene, in place of what it holds</source>
        <translation>diese Szene, anstelle ihres Inhalts</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Columns &amp;separated by</source>
        <translation>&amp;Spalten getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>K&amp;odierung</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>&amp;Wird</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} ist</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>&amp;Take them</source>
        <translation>Über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Reveal more, then the next scene</source>
        <translation>Mehr aufdecken, dann die nächste Szene</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>The first scene</source>
        <translation>Die erste Szene</translation>
    </message>
    <message>
        <source>The last scene, all of it</source>
        <translation>Die letzte Szene, ganz aufgedeckt</translation>
    </message>
    <message>
        <source>Go to scene 12</source>
        <translation>Zu Szene 12 gehen</translation>
    </message>
    <message>
        <source>All scenes: choose by arrows or a click</source>
        <translation>Alle Szenen: mit Pfeilen oder Klick wählen</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Spotlight at the mouse</source>
        <translation>Lichtkegel an der Maus</translation>
    </message>
    <message>
        <source>Zoom to where the mouse is</source>
        <translation>Zoom dorthin, wo die Maus ist</translation>
    </message>
    <message>
        <source>The scene as it was saved</source>
        <translation>Die Szene, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Leave the talk</source>
        <translation>Vortrag verlassen</translation>
    </message>
    <message>
        <source>Move a bar, a line or a slider: every number follows</source>
        <translation>Balken, Linie oder Regler bewegen: Jede Zahl folgt</translation>
    </message>
    <message>
        <source>With a bar chosen (click it): set its value</source>
        <translation>Mit gewähltem Balken (Klick): seinen Wert setzen</translation>
    </message>
    <message>
        <source>Choose and move bars and sliders by keyboard</source>
        <translation>Balken und Regler mit der Tastatur wählen und bewegen</translation>
    </message>
    <message>
        <source>In a talk</source>
        <translation>In einem Vortrag</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>xent — talk</source>
        <translation>xent — Vortrag</translation>
    </message>
    <message>
        <source>The end of the talk</source>
        <translation>Ende des Vortrags</translation>
    </message>
    <message>
        <source>The smallest type that is read from the last row</source>
        <translation>Die kleinste Schrift, die man in der letzten Reihe liest</translation>
    </message>
    <message>
        <source>The largest type</source>
        <translation>Die größte Schrift</translation>
    </message>
    <message>
        <source>Type {percent} %</source>
        <translation>Schrift {percent} %</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation>Hier wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>TalkWork</name>
    <message>
        <source>The other display, where there is one</source>
        <translation>Der andere Bildschirm, wenn es einen gibt</translation>
    </message>
    <message>
        <source>{name}, not connected now</source>
        <translation>{name}, gerade nicht angeschlossen</translation>
    </message>
    <message>
        <source>Keep the changes made on stage?</source>
        <translation>Änderungen von der Bühne behalten?</translation>
    </message>
    <message>
        <source>Kept, they are one step that can be undone. Discarded, the scenes are as before.</source>
        <translation>Behalten sind sie ein Schritt, der sich rückgängig machen lässt. Verworfen sind die Szenen wie zuvor.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>TermAnswers</name>
    <message>
        <source>Your term of {0}</source>
        <translation>Ihr Summand von {0}</translation>
    </message>
</context>
<context>
    <name>TermsChart</name>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>How the chosen measure adds up, one outcome at a time.</source>
        <translation>Wie sich das gewählte Maß zusammensetzt, Ausgang für Ausgang.</translation>
    </message>
    <message>
        <source>How {symbol} = {formula} adds up, one outcome at a time.</source>
        <translation>Wie sich {symbol} = {formula} zusammensetzt, Ausgang für Ausgang.</translation>
    </message>
    <message>
        <source>How {symbol} = {formula} adds up: hatched steps cost, dashed ones save.</source>
        <translation>Wie sich {symbol} = {formula} zusammensetzt: Schraffierte Stufen kosten, gestrichelte sparen.</translation>
    </message>
    <message>
        <source>Terms of {symbol}</source>
        <translation>Summanden von {symbol}</translation>
    </message>
    <message>
        <source>{symbol} = {value} {unit}</source>
        <translation>{symbol} = {value} {unit}</translation>
    </message>
    <message>
        <source>{total}, because {cause}</source>
        <translation>{total}, denn {cause}</translation>
    </message>
    <message>
        <source>{label}: {term} = {value}</source>
        <translation>{label}: {term} = {value}</translation>
    </message>
    <message>
        <source>Point at a term: its row, bar, box and formula light up together.</source>
        <translation>Auf Summanden zeigen: Zeile, Balken, Kasten und Formel leuchten mit.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename scene</source>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>Titel der Szene</translation>
    </message>
    <message>
        <source>&amp;Title of the scene</source>
        <translation>&amp;Titel der Szene</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Search every command</source>
        <translation>Befehle durchsuchen</translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Type or paste observations</source>
        <translation>Beobachtungen eintippen oder einfügen</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>3, 1, 6, 6, 2
or one a line, words, “quoted words”, or HTTH</source>
        <translation>3, 1, 6, 6, 2
oder eine je Zeile, Wörter, „Wörter in Anführungszeichen“ oder KZZK</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Separated b&amp;y</source>
        <translation>&amp;Getrennt durch</translation>
    </message>
    <message>
        <source>found: {separator}</source>
        <translation>gefunden: {separator}</translation>
    </message>
    <message>
        <source>found by trying</source>
        <translation>durch Probieren gefunden</translation>
    </message>
</context>
<context>
    <name>UnitControl</name>
    <message>
        <source>log base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Logarithms to base {base}</source>
        <translation>Logarithmen zur Basis {base}</translation>
    </message>
    <message>
        <source>Log base</source>
        <translation>Basis des Logarithmus</translation>
    </message>
</context>
<context>
    <name>ViewWork</name>
    <message>
        <source>xent speaks {language} from the next start on.</source>
        <translation>xent spricht ab dem nächsten Start {language}.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>WorkedPanel</name>
    <message>
        <source>Worked calculation</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Copied {0} as {1}</source>
        <translation>{0} als {1} kopiert</translation>
    </message>
    <message>
        <source>Nothing to measure yet.</source>
        <translation>Noch nichts zu messen.</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>Copy as {0}</source>
        <translation>Als {0} kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Collect equal terms</source>
        <translation>Gleiche Summanden zusammenfassen</translation>
    </message>
    <message>
        <source>Show the change of base</source>
        <translation>Basiswechsel zeigen</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenformel</translation>
    </message>
    <message>
        <source>Unicode text</source>
        <translation>Unicode-Text</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reinen Text</translation>
    </message>
    <message>
        <source>picture (SVG)</source>
        <translation>Bild (SVG)</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Worked by hand</source>
        <translation>Von Hand gerechnet</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Export worksheet</source>
        <translation>Arbeitsblatt exportieren</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>With the solution (otherwise with blanks to fill in)</source>
        <translation>Mit Lösung (sonst mit Lücken zum Ausfüllen)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Scenes on the worksheet:</source>
        <translation>Szenen auf dem Arbeitsblatt:</translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Notes of the scene</source>
        <translation>Notizen der Szene</translation>
    </message>
    <message>
        <source>What this scene shows. Ctrl+Enter keeps it, Escape does not.</source>
        <translation>Was diese Szene zeigt. Strg+Eingabe behält es, Esc nicht.</translation>
    </message>
</context>
<context>
    <name>_Problem</name>
    <message>
        <source>Normalise {side}</source>
        <translation>{side} normieren</translation>
    </message>
    <message>
        <source>Divide {side} by its sum, exactly</source>
        <translation>{side} durch seine Summe teilen, exakt</translation>
    </message>
</context>
<context>
    <name>_SceneDelegate</name>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Type or p&amp;aste observations…</source>
        <translation>&amp;Beobachtungen eingeben …</translation>
    </message>
    <message>
        <source>A sequence such as 3, 1, 6, 6, 2 becomes counts n</source>
        <translation>Aus einer Folge wie 3, 1, 6, 6, 2 werden Anzahlen n</translation>
    </message>
    <message>
        <source>&amp;Read observations…</source>
        <translation>Beobachtungen &amp;lesen …</translation>
    </message>
    <message>
        <source>A file of any size with one observation a row, or a table of counts: CSV, text, Parquet</source>
        <translation>Eine Datei beliebiger Größe mit einer Beobachtung je Zeile, oder eine Tabelle von Anzahlen: CSV, Text, Parquet</translation>
    </message>
    <message>
        <source>Si&amp;mulate observations…</source>
        <translation>Beobachtungen si&amp;mulieren …</translation>
    </message>
    <message>
        <source>Roll m observations from p into the counts n, by a seed</source>
        <translation>m Beobachtungen aus p in die Anzahlen n würfeln, nach einem Startwert</translation>
    </message>
    <message>
        <source>&amp;Normalise p</source>
        <translation>&amp;p normieren</translation>
    </message>
    <message>
        <source>Divide p by its sum, exactly</source>
        <translation>p durch seine Summe teilen, exakt</translation>
    </message>
    <message>
        <source>N&amp;ormalise q</source>
        <translation>&amp;q normieren</translation>
    </message>
    <message>
        <source>Divide q by its sum, exactly</source>
        <translation>q durch seine Summe teilen, exakt</translation>
    </message>
    <message>
        <source>Make p &amp;uniform</source>
        <translation>p &amp;gleichverteilen</translation>
    </message>
    <message>
        <source>Make q un&amp;iform</source>
        <translation>q gl&amp;eichverteilen</translation>
    </message>
    <message>
        <source>&amp;Swap p and q</source>
        <translation>p und q &amp;vertauschen</translation>
    </message>
    <message>
        <source>&amp;Copy p to q</source>
        <translation>p nach q &amp;kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y q to p</source>
        <translation>q nach p kopie&amp;ren</translation>
    </message>
    <message>
        <source>Set &amp;p from the counts</source>
        <translation>p &amp;aus den Anzahlen setzen</translation>
    </message>
    <message>
        <source>p becomes the empirical distribution n/m, exactly</source>
        <translation>p wird die empirische Verteilung n/m, exakt</translation>
    </message>
    <message>
        <source>Set &amp;q from the counts</source>
        <translation>q a&amp;us den Anzahlen setzen</translation>
    </message>
    <message>
        <source>q becomes n/m, exactly: the q of largest likelihood</source>
        <translation>q wird n/m, exakt: das q der größten Likelihood</translation>
    </message>
    <message>
        <source>q from &amp;logits…</source>
        <translation>q aus L&amp;ogits …</translation>
    </message>
    <message>
        <source>A classifier: softmax with a temperature, label smoothing, its loss</source>
        <translation>Ein Klassifikator: Softmax mit Temperatur, Label-Smoothing, sein Loss</translation>
    </message>
    <message>
        <source>Predictions &amp;file…</source>
        <translation>&amp;Datei mit Vorhersagen …</translation>
    </message>
    <message>
        <source>The log loss of a classifier on a file, its worst rows and mistakes</source>
        <translation>Der Log-Loss eines Klassifikators auf einer Datei, seine schlechtesten Zeilen und Fehler</translation>
    </message>
    <message>
        <source>Clear p</source>
        <translation>p leeren</translation>
    </message>
    <message>
        <source>Clear q</source>
        <translation>q leeren</translation>
    </message>
    <message>
        <source>Clear the coun&amp;ts</source>
        <translation>An&amp;zahlen leeren</translation>
    </message>
    <message>
        <source>Derivation: &amp;next step</source>
        <translation>Herleitung: &amp;nächster Schritt</translation>
    </message>
    <message>
        <source>From the likelihood to the cross entropy, step by step</source>
        <translation>Von der Likelihood zur Kreuzentropie, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Derivation: step &amp;back</source>
        <translation>Herleitung: Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Derivation: &amp;play or pause</source>
        <translation>Herleitung: &amp;abspielen oder anhalten</translation>
    </message>
    <message>
        <source>One step after another, to the cross entropy</source>
        <translation>Ein Schritt nach dem anderen, bis zur Kreuzentropie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>The chosen p and q become 0, n none</source>
        <translation>Gewählte p und q werden 0, n leer</translation>
    </message>
    <message>
        <source>Copy the chosen &amp;number</source>
        <translation>Gewählte &amp;Zahl kopieren</translation>
    </message>
    <message>
        <source>The readout that is highlighted, with all its digits</source>
        <translation>Der hervorgehobene Messwert, mit allen Ziffern</translation>
    </message>
    <message>
        <source>&amp;Add outcome</source>
        <translation>Ausgang &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Insert outcome above</source>
        <translation>Ausgang &amp;darüber einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate outcome</source>
        <translation>Ausgang d&amp;uplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move outcome</source>
        <translation>Ausgang ent&amp;fernen</translation>
    </message>
    <message>
        <source>M&amp;ove outcome up</source>
        <translation>Ausgang nach &amp;oben</translation>
    </message>
    <message>
        <source>Move outcome do&amp;wn</source>
        <translation>Ausgang nach u&amp;nten</translation>
    </message>
    <message>
        <source>Loc&amp;k outcome</source>
        <translation>Ausgang s&amp;perren</translation>
    </message>
    <message>
        <source>A locked outcome keeps its p and q while other bars are dragged</source>
        <translation>Ein gesperrter Ausgang behält p und q, während andere Balken gezogen werden</translation>
    </message>
    <message>
        <source>Export fig&amp;ure…</source>
        <translation>&amp;Abbildung exportieren …</translation>
    </message>
    <message>
        <source>A chart as SVG, PDF or PNG for a paper or a slide</source>
        <translation>Ein Diagramm als SVG, PDF oder PNG für einen Aufsatz oder eine Folie</translation>
    </message>
    <message>
        <source>Cop&amp;y figure</source>
        <translation>Abbildung ko&amp;pieren</translation>
    </message>
    <message>
        <source>The chart in view to the clipboard, as SVG and as picture</source>
        <translation>Das gezeigte Diagramm in die Zwischenablage, als SVG und als Bild</translation>
    </message>
    <message>
        <source>Export han&amp;dout…</source>
        <translation>&amp;Handout exportieren …</translation>
    </message>
    <message>
        <source>All scenes as a PDF, each with its notes, chart and numbers</source>
        <translation>Alle Szenen als PDF, jede mit Notizen, Diagramm und Zahlen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>This scene on paper: notes, chart, numbers, calculation</source>
        <translation>Diese Szene auf Papier: Notizen, Diagramm, Zahlen, Rechenweg</translation>
    </message>
    <message>
        <source>Prin&amp;t preview…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>An empty document: two equally likely outcomes</source>
        <translation>Ein leeres Dokument: zwei gleich wahrscheinliche Ausgänge</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation>Gal&amp;erie …</translation>
    </message>
    <message>
        <source>Ready-made scenes to start from: dice, coins, letters, classifiers</source>
        <translation>Fertige Szenen zum Anfangen: Würfel, Münzen, Buchstaben, Klassifikatoren</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a .xent file, or import a CSV file</source>
        <translation>Eine .xent-Datei öffnen oder eine CSV-Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>Zurück zur gespei&amp;cherten Fassung</translation>
    </message>
    <message>
        <source>Read the file again and drop the changes since it was saved</source>
        <translation>Die Datei neu lesen und die Änderungen seit dem Speichern verwerfen</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importieren …</translation>
    </message>
    <message>
        <source>Outcomes, p, q and counts from a table; shown before they are taken</source>
        <translation>Ausgänge, p, q und Anzahlen aus einer Tabelle; vor der Übernahme gezeigt</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren …</translation>
    </message>
    <message>
        <source>This scene&apos;s outcomes as a table for other programs</source>
        <translation>Die Ausgänge dieser Szene als Tabelle für andere Programme</translation>
    </message>
    <message>
        <source>Export &amp;worksheet…</source>
        <translation>A&amp;rbeitsblatt exportieren …</translation>
    </message>
    <message>
        <source>Scenes as exercises to print: solved, or with blanks to fill in</source>
        <translation>Szenen als Übungen zum Drucken: gelöst oder mit Lücken zum Ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Put this document away and show the start page</source>
        <translation>Dieses Dokument weglegen und die Startseite zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Guide…</source>
        <translation>&amp;Handbuch …</translation>
    </message>
    <message>
        <source>Opens where it speaks of the pane you are in; with a search</source>
        <translation>Öffnet sich beim Abschnitt über den aktuellen Bereich; mit Suche</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>&amp;Üben …</translation>
    </message>
    <message>
        <source>Random questions from a seed; each answer is checked</source>
        <translation>Zufällige Fragen nach einem Startwert; jede Antwort wird geprüft</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Search every command by name</source>
        <translation>Alle Befehle nach Namen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;About xent…</source>
        <translation>Über &amp;xent …</translation>
    </message>
    <message>
        <source>&amp;Next scene</source>
        <translation>&amp;Nächste Szene</translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation>&amp;Vorige Szene</translation>
    </message>
    <message>
        <source>&amp;Go to scene…</source>
        <translation>&amp;Gehe zu Szene …</translation>
    </message>
    <message>
        <source>&amp;Add scene</source>
        <translation>Szene &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A blank scene after this one, in the same unit</source>
        <translation>Eine leere Szene nach dieser, in derselben Einheit</translation>
    </message>
    <message>
        <source>Add scene &amp;from gallery…</source>
        <translation>Szene aus der Ga&amp;lerie hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Duplicate scene</source>
        <translation>Szene &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename scene…</source>
        <translation>Szene &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Edit notes</source>
        <translation>Notizen &amp;bearbeiten</translation>
    </message>
    <message>
        <source>What this scene is about, in the line under the toolbar</source>
        <translation>Worum es in dieser Szene geht, in der Zeile unter der Werkzeugleiste</translation>
    </message>
    <message>
        <source>Move scene &amp;up</source>
        <translation>Szene nach &amp;oben</translation>
    </message>
    <message>
        <source>Move scene do&amp;wn</source>
        <translation>Szene nach un&amp;ten</translation>
    </message>
    <message>
        <source>Re&amp;move scene</source>
        <translation>Szene ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vortragen</translation>
    </message>
    <message>
        <source>A talk over the whole screen, from the first scene; H shows its keys</source>
        <translation>Ein Vortrag über den ganzen Bildschirm, ab der ersten Szene; H zeigt die Tasten</translation>
    </message>
    <message>
        <source>Present from &amp;this scene</source>
        <translation>Ab &amp;dieser Szene vortragen</translation>
    </message>
    <message>
        <source>Present with the presenter &amp;view</source>
        <translation>Mit &amp;Referentenansicht vortragen</translation>
    </message>
    <message>
        <source>What comes next, the notes and the time; alone with two displays</source>
        <translation>Was als Nächstes kommt, die Notizen und die Zeit; bei zwei Bildschirmen von selbst</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>&amp;Kontrastreiches Farbschema</translation>
    </message>
    <message>
        <source>Show &amp;nats (log base {base})</source>
        <translation>In &amp;Nat zeigen (Basis {base})</translation>
    </message>
    <message>
        <source>Show &amp;bits (log base {base})</source>
        <translation>&amp;In Bit zeigen (Basis {base})</translation>
    </message>
    <message>
        <source>Show ban&amp;s (log base {base})</source>
        <translation>In Ban &amp;zeigen (Basis {base})</translation>
    </message>
    <message>
        <source>Decimal mark of the &amp;language</source>
        <translation>Dezimalzeichen der &amp;Sprache</translation>
    </message>
    <message>
        <source>Decimal &amp;point, 0.18</source>
        <translation>Dezimal&amp;punkt, 0.18</translation>
    </message>
    <message>
        <source>Decimal &amp;comma, 0,18</source>
        <translation>Dezimal&amp;komma, 0,18</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>Diesen Teil des Fensters zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>Show or hide this column of the table</source>
        <translation>Diese Spalte der Tabelle zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show 1 decimal</source>
        <translation>1 Nachkommastelle zeigen</translation>
    </message>
    <message>
        <source>Show {number} decimals</source>
        <translation>{number} Nachkommastellen zeigen</translation>
    </message>
    <message>
        <source>Choose {name} {symbol}</source>
        <translation>{name} {symbol} wählen</translation>
    </message>
    <message>
        <source>The chosen number is highlighted, explained and copied</source>
        <translation>Die gewählte Zahl wird hervorgehoben, erklärt und kopiert</translation>
    </message>
    <message>
        <source>Chart {name}</source>
        <translation>Diagramm {name}</translation>
    </message>
    <message>
        <source>How numbers are shown; both marks are always read</source>
        <translation>Wie Zahlen gezeigt werden; gelesen werden immer beide Zeichen</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>&amp;More decimals</source>
        <translation>&amp;Mehr Nachkommastellen</translation>
    </message>
    <message>
        <source>&amp;Fewer decimals</source>
        <translation>&amp;Weniger Nachkommastellen</translation>
    </message>
    <message>
        <source>Gradi&amp;ent arrows on the bars</source>
        <translation>Gradientenpfeile an den &amp;Balken</translation>
    </message>
    <message>
        <source>How H(p, q) grows with each logit: (q − p)/T</source>
        <translation>Wie H(p, q) mit jedem Logit wächst: (q − p)/T</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Ori&amp;ginal size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animationen</translation>
    </message>
    <message>
        <source>Bars move to their new places, in a fifth of a second</source>
        <translation>Balken gleiten an ihren neuen Platz, in einer Fünftelsekunde</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>More room for this part</source>
        <translation>Mehr Platz für diesen Teil</translation>
    </message>
    <message>
        <source>The part of the window that you are in grows; the others give way</source>
        <translation>Der Teil des Fensters, in dem Sie sind, wächst; die anderen weichen</translation>
    </message>
    <message>
        <source>Less room for this part</source>
        <translation>Weniger Platz für diesen Teil</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Aufteilung zur&amp;ücksetzen</translation>
    </message>
    <message>
        <source>Every part of the window where it was at first</source>
        <translation>Jeder Teil des Fensters wie am Anfang</translation>
    </message>
    <message>
        <source>Go to scene {number}: {title}</source>
        <translation>Zu Szene {number} gehen: {title}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>New from gallery: {title}</source>
        <translation>Neu aus der Galerie: {title}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was sie tut</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;from gallery</source>
        <translation>Neu aus der &amp;Galerie</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Szene</translation>
    </message>
    <message>
        <source>A&amp;ll scenes</source>
        <translation>&amp;Alle Szenen</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Table &amp;columns</source>
        <translation>Tabellens&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>Nach&amp;kommastellen</translation>
    </message>
    <message>
        <source>&amp;Go to chart</source>
        <translation>Zum Diag&amp;ramm gehen</translation>
    </message>
    <message>
        <source>Ste&amp;p through the derivation</source>
        <translation>Herleitung &amp;schrittweise</translation>
    </message>
    <message>
        <source>Chosen n&amp;umber</source>
        <translation>Ge&amp;wählte Zahl</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Z&amp;oom</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>&amp;Vortrag</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Outcomes</source>
        <translation>A&amp;usgänge</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>M&amp;esswerte</translation>
    </message>
    <message>
        <source>&amp;Identity strip</source>
        <translation>Identit&amp;ätsleiste</translation>
    </message>
    <message>
        <source>&amp;Worked by hand</source>
        <translation>Von &amp;Hand gerechnet</translation>
    </message>
    <message>
        <source>Chec&amp;k my answer</source>
        <translation>&amp;Meine Antwort prüfen</translation>
    </message>
    <message>
        <source>Scenes in order</source>
        <translation>Szenen der Reihe nach</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Keep the entry and go down; Shift+Enter goes up</source>
        <translation>Eintrag behalten und nach unten; Umschalt+Eingabe geht nach oben</translation>
    </message>
    <message>
        <source>Keep the entry and go right; Shift+Tab goes left</source>
        <translation>Eintrag behalten und nach rechts; Umschalt+Tab geht nach links</translation>
    </message>
    <message>
        <source>Change the entry; typing replaces it</source>
        <translation>Eintrag ändern; Tippen ersetzt ihn</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Eingabe verwerfen</translation>
    </message>
    <message>
        <source>Choose several cells</source>
        <translation>Mehrere Zellen wählen</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Tabelle verlassen</translation>
    </message>
    <message>
        <source>On the bars</source>
        <translation>An den Balken</translation>
    </message>
    <message>
        <source>0.01 more or less; with Shift 0.001</source>
        <translation>0,01 mehr oder weniger; mit Umschalt 0,001</translation>
    </message>
    <message>
        <source>Move one bar alone; the sum changes</source>
        <translation>Einen Balken allein bewegen; die Summe ändert sich</translation>
    </message>
    <message>
        <source>The bar beside it; Tab goes between p and q</source>
        <translation>Der Balken daneben; Tab wechselt zwischen p und q</translation>
    </message>
    <message>
        <source>Type the value of the chosen bar; Enter keeps it</source>
        <translation>Wert des gewählten Balkens tippen; Eingabe behält ihn</translation>
    </message>
    <message>
        <source>Lock the outcome, or unlock it</source>
        <translation>Ausgang sperren oder entsperren</translation>
    </message>
    <message>
        <source>Take back a drag while the button is down</source>
        <translation>Ziehen zurücknehmen, solange die Taste gedrückt ist</translation>
    </message>
    <message>
        <source>On the areas</source>
        <translation>Auf den Flächen</translation>
    </message>
    <message>
        <source>The outcome beside it</source>
        <translation>Der Ausgang daneben</translation>
    </message>
    <message>
        <source>Its line of q up or down; with Shift in finer steps</source>
        <translation>Seine Linie von q höher oder tiefer; mit Umschalt in feineren Schritten</translation>
    </message>
    <message>
        <source>Its box wider or narrower: p by 0.01</source>
        <translation>Sein Kasten breiter oder schmaler: p um 0,01</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>In den Notizen</translation>
    </message>
    <message>
        <source>Keep what was written</source>
        <translation>Geschriebenes behalten</translation>
    </message>
    <message>
        <source>Drop what was written</source>
        <translation>Geschriebenes verwerfen</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{column}, decimal</source>
        <translation>{column}, dezimal</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Paper, one column (85 mm)</source>
        <translation>Aufsatz, eine Spalte (85 mm)</translation>
    </message>
    <message>
        <source>Paper, two columns (174 mm)</source>
        <translation>Aufsatz, zwei Spalten (174 mm)</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>Breite × Höhe</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>15 decimals</source>
        <translation>15 Nachkommastellen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Your unsaved changes would be lost in a crash: they cannot be kept on the disk ({reason}).</source>
        <translation>Ihre ungespeicherten Änderungen gingen bei einem Absturz verloren: Sie lassen sich nicht auf der Platte sichern ({reason}).</translation>
    </message>
    <message>
        <source>The program ended before this document was saved. It is back as it was at {when}.</source>
        <translation>Das Programm endete, bevor dieses Dokument gespeichert war. Es ist wieder da, wie es um {when} war.</translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved. Your changes up to {when} are back, but the file has changed on the disk since: compare before you save.</source>
        <translation>Das Programm endete, bevor „{name}“ gespeichert war. Ihre Änderungen bis {when} sind wieder da, aber die Datei hat sich seither auf der Platte geändert: Vergleichen Sie, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved. Your changes up to {when} are back.</source>
        <translation>Das Programm endete, bevor „{name}“ gespeichert war. Ihre Änderungen bis {when} sind wieder da.</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds “{folder}” is full. Free some space and save again, or save it to another folder.</source>
        <translation>„{name}“ wurde nicht gespeichert: Der Datenträger mit „{folder}“ ist voll. Schaffen Sie Platz und speichern Sie noch einmal, oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: your share of the disk that holds “{folder}” is used up. Free some space and save again, or save it to another folder.</source>
        <translation>„{name}“ wurde nicht gespeichert: Ihr Anteil am Datenträger mit „{folder}“ ist aufgebraucht. Schaffen Sie Platz und speichern Sie noch einmal, oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: you are not allowed to write in “{folder}”. Save it to another folder.</source>
        <translation>„{name}“ wurde nicht gespeichert: Sie dürfen in „{folder}“ nicht schreiben. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds “{folder}” is read-only. Save it elsewhere.</source>
        <translation>„{name}“ wurde nicht gespeichert: Der Datenträger mit „{folder}“ ist schreibgeschützt. Speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{path}” is a folder. Save it under another name.</source>
        <translation>„{name}“ wurde nicht gespeichert: „{path}“ ist ein Ordner. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the name is too long. Save it under a shorter name.</source>
        <translation>„{name}“ wurde nicht gespeichert: Der Name ist zu lang. Speichern Sie unter einem kürzeren Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: there is no folder “{folder}”. Save it to another folder.</source>
        <translation>„{name}“ wurde nicht gespeichert: Es gibt keinen Ordner „{folder}“. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{folder}” is not a folder. Save it to another folder.</source>
        <translation>„{name}“ wurde nicht gespeichert: „{folder}“ ist kein Ordner. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{path}” is a link that leads to itself. Save it elsewhere.</source>
        <translation>„{name}“ wurde nicht gespeichert: „{path}“ ist eine Verknüpfung, die auf sich selbst führt. Speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds “{folder}” reports an error. Save it to another disk.</source>
        <translation>„{name}“ wurde nicht gespeichert: Der Datenträger mit „{folder}“ meldet einen Fehler. Speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the file is write-protected. Save it under another name.</source>
        <translation>„{name}“ wurde nicht gespeichert: Die Datei ist schreibgeschützt. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{path}” is a device or a pipe, not a file. Save it elsewhere.</source>
        <translation>„{name}“ wurde nicht gespeichert: „{path}“ ist ein Gerät oder eine Pipe, keine Datei. Speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the system says “{reason}”. Save it elsewhere.</source>
        <translation>„{name}“ wurde nicht gespeichert: Das System sagt „{reason}“. Speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: it would be larger than {reason} MB, the most that can be opened again. Save its scenes in several files.</source>
        <translation>„{name}“ wurde nicht gespeichert: Die Datei wäre größer als {reason} MB, und mehr lässt sich nicht wieder öffnen. Speichern Sie die Szenen in mehreren Dateien.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {reason}</source>
        <translation>„{name}“ wurde nicht geöffnet: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is open in another window. You can open a copy of it.</source>
        <translation>„{name}“ ist in einem anderen Fenster geöffnet. Sie können eine Kopie davon öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: it is open in another window. Replace what that window works on, or save it under another name.</source>
        <translation>„{name}“ wurde nicht gespeichert: Die Datei ist in einem anderen Fenster geöffnet. Ersetzen Sie, woran jenes Fenster arbeitet, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: another program has changed the file since you opened it. Replace that version with yours, or save yours under another name.</source>
        <translation>„{name}“ wurde nicht gespeichert: Ein anderes Programm hat die Datei geändert, seit Sie sie geöffnet haben. Ersetzen Sie jene Fassung durch Ihre, oder speichern Sie Ihre unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: there is such a file already. Replace it, or choose another name.</source>
        <translation>„{name}“ wurde nicht gespeichert: Eine solche Datei gibt es schon. Ersetzen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program has changed “{name}” on the disk.</source>
        <translation>Ein anderes Programm hat „{name}“ auf der Platte geändert.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Save to write it again.</source>
        <translation>„{name}“ ist nicht mehr da. Speichern schreibt die Datei neu.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
</context>
<context>
    <name>outcome table</name>
    <message>
        <source>the outcomes</source>
        <translation>die Ausgänge</translation>
    </message>
    <message>
        <source>p, the true distribution: the probability of each outcome</source>
        <translation>p, die wahre Verteilung: die Wahrscheinlichkeit jedes Ausgangs</translation>
    </message>
    <message>
        <source>q, the estimated distribution: what is believed of each outcome</source>
        <translation>q, die geschätzte Verteilung: was man von jedem Ausgang annimmt</translation>
    </message>
    <message>
        <source>n, the count of each outcome among the observations</source>
        <translation>n, die Anzahl jedes Ausgangs unter den Beobachtungen</translation>
    </message>
    <message>
        <source>The first row held names of columns and was left out</source>
        <translation>Die erste Zeile enthielt Spaltennamen und wurde weggelassen</translation>
    </message>
    <message>
        <source>Computed columns of the copied block were left out</source>
        <translation>Berechnete Spalten des kopierten Blocks wurden weggelassen</translation>
    </message>
    <message>
        <source>outcome {label}</source>
        <translation>Ausgang {label}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{column} of {label}, {value}</source>
        <translation>{column} von {label}, {value}</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Label of outcome {label}</source>
        <translation>Bezeichnung des Ausgangs {label}</translation>
    </message>
    <message>
        <source>{column} of {label}</source>
        <translation>{column} von {label}</translation>
    </message>
    <message>
        <source>{label} is locked: it keeps p and q while other bars are dragged</source>
        <translation>{label} ist gesperrt: p und q bleiben, während andere Balken gezogen werden</translation>
    </message>
    <message>
        <source>{column} of {label} is infinite, because {side}({label}) = 0</source>
        <translation>{column} von {label} ist unendlich, denn {side}({label}) = 0</translation>
    </message>
    <message>
        <source>{column}: {meaning}, in {unit} (log is {log})</source>
        <translation>{column}: {meaning}, in {unit} (log ist {log})</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Back to the saved scene</source>
        <translation>Zurück zur gespeicherten Szene</translation>
    </message>
</context>
<context>
    <name>worksheet</name>
    <message>
        <source>term</source>
        <translation>Summand</translation>
    </message>
</context>
</TS>
