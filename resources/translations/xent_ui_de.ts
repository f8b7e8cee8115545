<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xent {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy, cross entropy and negative log likelihood: see them, move them, check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free under the MIT licence. Its type is Inter, under the Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreasChart</name>
    <message>
        <source>filled and dashed: H(p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: H(p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra cost of believing q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: saved on these outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each box is p(x) wide. Filled: −log p(x) high. Line: −log q(x) high. Area is the number itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the line: H(p, q) = {cross} {unit}. Filled: H(p) = {entropy}. Hatched: D(p‖q) = {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the line: H(p, q) = {cross} {unit}. Filled + dashed: H(p) = {entropy}. Hatched − dashed: D(p‖q) = {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endless, because {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No width, no area where p = 0: {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: width p = {p}, height −log p = {high}, line −log q = {line} (q = {q})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: finer steps. Alt or Ctrl: this one alone. Esc: take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line up or down to change q, an edge or a handle of p = 0 aside to change p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line up or down to change q, an edge aside to change p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarsChart</name>
    <message>
        <source>{side} of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} of {count} outcomes are offered here; the table has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient q − p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q − p; gradient (q − p)/{t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {side} of {label}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower {side} of {label} by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise {side} of {label} by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities of each outcome side by side: p, the true ones, and q, the estimated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: gradient {slope}, p {p}, q {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: p {p}, q {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: finer steps. Alt or Ctrl: this bar alone. Esc: take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sets the value, and the others keep their proportions. Alt+Enter: this bar alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, type a value, or press ↑ ↓. Tab goes between p and q, L locks the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a bar. The others keep their proportions, and the sum stays 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient (q − p)/T</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Blank screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide of the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.8356 or ln 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure that is checked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you get for {0}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Tick the class that the label names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste logits; −inf rules a class out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^(z/T) divided by their sum, correctly rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂H(p, q)/∂z in nats: by how much the loss grows with this logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient (q − p)/T</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifierDialog</name>
    <message>
        <source>From a classifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifierPanel</name>
    <message>
        <source>Row of logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  1  0.1   or paste a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gradient arrows on the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the logits &amp;from q: z = ln q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring the logits back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let the logits go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p or q was changed in another way, so the logits no longer give them and were let go. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q of this scene were typed as numbers. Type a row of logits, or take them from q; p becomes the label, 1 at the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the logits back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits z, one for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = −{log} q({label}): {names} has the logit −∞ and p above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross entropy loss H(p, q) = {log} Σ e^(z/T) − Σ p·z/T = {sum_exp} − {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross entropy loss −{log} q({label}) = {log} Σ e^(z/T) − z/T = {sum_exp} − {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{equation}, all in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the logits, correctly rounded. In the table q has 15 significant digits and sums to exactly 1; with them H(p, q) = {cross}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q({names}) is below 10⁻³⁰⁰ and 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesChart</name>
    <message>
        <source>Code lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: −log₂ of the probability, the ideal length. Boxes: a Huffman codeword, one bit each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are made for up to {most} outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from p. With the code for p: {own} bits each, H(p) = {entropy}. {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the code for q: {mean} bits, H(p, q) = {cross}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the code for q: {mean} bits, H(p, q) = {cross}: whole bits for q may leave H(p, q) … H(p, q) + 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the code for q: ∞, because {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the code for q: {mean} bits, H(p, q) = {cross}. No bound holds: a sum is not 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: −log₂ p = {p}, codeword {p_word}; −log₂ q = {q}, codeword {q_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter the codeword, the more probable the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code for p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code for q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no codeword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codeword for p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codeword for q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean under p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters. Try fewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes side by side: their bars, and H(p, q) = H(p) + D(p‖q) in every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes side by side, in {unit}: H(p, q) = H(p) + D(p‖q) in every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has one scene. With a second one, here is where they compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes have the same p, so H(p, q) and D(p‖q) rank them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H(p, q) and D(p‖q) rank these scenes alike, although their p differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a scene to go to it, a heading to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: p {p}, q {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountJob</name>
    <message>
        <source>There is not enough memory to count this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountedDialog</name>
    <message>
        <source>Observations of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecimalsControl</name>
    <message>
        <source>decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many decimals are shown; every digit shown is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivationChart</name>
    <message>
        <source>Derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the likelihood to the cross entropy, step by step: the mean NLL is H(p̂, q).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← and → go through the steps, Space plays, ↑ and ↓ point at outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: n = {n} of {m}, q = {q}, −{log} q = {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles}; their order is made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 observation, 1 tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} observations, a tile each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles} tiles stand for {m} observations, in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes: add some in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations yet, so there is no likelihood to begin with. Type counts n in the table, type a sequence, or simulate observations from p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivationControls</name>
    <message>
        <source>Step back (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: one step after another (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate observations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll observations from p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type observations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a sequence such as 3, 1, 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something went wrong in the program. Your work is kept; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the figures are there already, “{name}” first. Replace them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} figures were written to “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can write the scenes to a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export handout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on a page of the handout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene: its notes, chart, numbers and calculation. A step: the slide as the audience sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A s&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets (*.pdf *.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No outcomes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or paste a table with the columns outcome, p, q and n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots a &amp;pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All scenes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {across} × {down} dots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>All that xent opens (*.xent *.csv *.tsv *.tab *.txt *.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xent documents (*.xent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and observations (*.csv *.tsv *.tab *.txt *.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions of a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions (*.csv *.tsv *.txt *.jsonl *.json *.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you discard them they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This document has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryDialog</name>
    <message>
        <source>Add scene from gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenes to this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is a copy: change whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Identity strip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Cross entropy is entropy plus divergence: H(p, q) = H(p) + D(p‖q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{divergence} because {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{divergence}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{divergence} runs backwards: the numbers as typed do not sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{divergence} runs backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cross} = {entropy} + {divergence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Keys of the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFilter</name>
    <message>
        <source>There is no scene {number}: the talk has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {number}  Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data stay; w moves. L(w), its log, and the negative log per observation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data stay; {w} moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{w} stays; the data move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {n} times in {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag across the plots, or type a value. ŵ is where the likelihood is largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} = {text} is outside its range, {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set q to q(x|{symbol} = {w})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same formula over {w}, the data as seen: L({w})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ = {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 10⁻³⁰⁰</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen: n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P = {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(n | {w}) of each possible number n of {label} among {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q(x|{w}) of each possible observation x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all data the shares sum to 1. Enter counts n to see L beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all possible data: Σ = {sum}. Over all {w}: {integral} = {area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood  L({w}) = Π q(xⱼ|{w})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log  {log} L({w}) = Σ {log} q(xⱼ|{w})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative  −(1/m) {log} L({w})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0 in double precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L is 0 for every {w}: something was observed that q holds impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{integral} = {area}, not 1: a likelihood is no distribution over {w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars q(x|{w}), lines p̂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family q(x|w) needs at least two outcomes: add one in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood over w is drawn for up to 10 000 outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations yet. Enter how often each outcome was seen in the column n of the table, for example 15 for 15 sixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}[*] — xent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Data fixed, w moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood: one formula, as a function of w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w fixed, data move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability: the same formula, as a function of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Value of the bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationChoice</name>
    <message>
        <source>A&amp;dd them as outcomes, with p = q = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and &amp;small letters are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to the counts of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new scene: p = n/m, q = 1/K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label is no outcome of this scene: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{u} labels are no outcomes of this scene: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is observed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {k} outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{u} labels unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations left out: {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q of the others stay. q holds the new ones impossible: the NLL is ∞ until you set q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One empty entry is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{b} empty entries are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationImport</name>
    <message>
        <source>Read observations from “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;first row holds names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns &amp;separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one observation: its outcome stands in “{outcome}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of counts: “{counts}” is how often “{outcome}” was observed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationWork</name>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations (*.csv *.tsv *.tab *.txt *.parquet);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count observations ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One observation was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} observations were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is counted: {m} observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll {m} observations, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>Scroll the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each outcome: p, q, the count n, and the terms computed from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is computed: paste into x, p, q or n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is computed: type in x, p, q or n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normalise p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormalise q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make p un&amp;iform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make q uni&amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set p from the count&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesPanel</name>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an outcome at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {side} of {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <source>Family of q(x|w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to ŵ, where the likelihood is largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only where the likelihood can be told from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make q(x|w) the q of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best T</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives everybody the same questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, or ln 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}: what is {symbol}, the {noun} in {unit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}: what is {symbol}, the {noun}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionsDialog</name>
    <message>
        <source>{rows} rows, {classes} classes, {kind}. The true class is the likeliest in {right} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-learn&apos;s log_loss says {clipped} {unit}: it clips each p to [2⁻⁵², 1 − 2⁻⁵²].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class with probability 0: {count} of the rows (line {lines}); the mean is ∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that do not sum to 1: {count} (most: {total} in line {line}); none was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be read and are left out: {count} (line {line}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the true class has probability 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {done} % of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the chosen row as a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;mean prediction as a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean NLL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean p of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean p, all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean NLL, the log loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>xent — presenter view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On stage now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {scene} of {count}, step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Outcomes in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>{unit} total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= H(p̂, q): the same number as the cross entropy of the observed distribution p̂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadoutList</name>
    <message>
        <source>More: perplexity, H(q), D(q‖p), JS, likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadoutView</name>
    <message>
        <source>✓ copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadoutsPanel</name>
    <message>
        <source>Readouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>Show what is on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session cannot be read; kept in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollControls</name>
    <message>
        <source>Roll again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run with the next seed (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹ rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand million rolls in each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: watch the run settle (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: a few more rolls (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the newest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollsChart</name>
    <message>
        <source>Rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll p, score with q. The mean NLL of m rolls settles on the cross entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes to roll: add some in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}: once that is rolled, the mean NLL is ∞ and stays so. There is nothing to settle on, because H(p, q) = ∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m = {m} rolls: mean NLL {mean} {unit}. σ of −log q(x) under p: {sigma} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds: {seeds}. The same seed gives the same run. R rolls again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H(p, q) = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at each m, 95 % of runs are in the band ± 1.96 σ/√m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % band: ± 1.96 σ/√m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and p̂ of {m} rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean NLL, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>All scenes of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene: {title}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>All scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneNotes</name>
    <message>
        <source>Notes of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the notes of this scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneOrder</name>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulateDialog</name>
    <message>
        <source>Simulate observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rolls, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New seed (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to the counts of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rolls, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 10¹² observations can be rolled, such as 100 or 1e6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>With the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageNumbers</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagingBar</name>
    <message>
        <source>Layout on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second chart on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is revealed when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither p nor q sums to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} does not sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Lower the bar by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the bar by one step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {at} of {all}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What step 1 names is there when the scene comes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>p = 1/6 · 18 % · 0,18 all work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Import “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point, 0.18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma, 0,18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;first row holds names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new scene of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scene, in place of what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns &amp;separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>&amp;Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal more, then the next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last scene, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to scene 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes: choose by arrows or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight at the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to where the mouse is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a bar, a line or a slider: every number follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a bar chosen (click it): set its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and move bars and sliders by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>xent — talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest type that is read from the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkWork</name>
    <message>
        <source>The other display, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes made on stage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, they are one step that can be undone. Discarded, the scenes are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermAnswers</name>
    <message>
        <source>Your term of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsChart</name>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the chosen measure adds up, one outcome at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {symbol} = {formula} adds up, one outcome at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {symbol} = {formula} adds up: hatched steps cost, dashed ones save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} = {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, because {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {term} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a term: its row, bar, box and formula light up together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Search every command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Type or paste observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, 1, 6, 6, 2
or one a line, words, “quoted words”, or HTTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: {separator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by trying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitControl</name>
    <message>
        <source>log base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithms to base {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewWork</name>
    <message>
        <source>xent speaks {language} from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkedPanel</name>
    <message>
        <source>Worked calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {0} as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to measure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect equal terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the change of base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Export worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the solution (otherwise with blanks to fill in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes on the worksheet:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Notes of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this scene shows. Ctrl+Enter keeps it, Escape does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Problem</name>
    <message>
        <source>Normalise {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide {side} by its sum, exactly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SceneDelegate</name>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Type or p&amp;aste observations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence such as 3, 1, 6, 6, 2 becomes counts n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read observations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of any size with one observation a row, or a table of counts: CSV, text, Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;mulate observations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll m observations from p into the counts n, by a seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normalise p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide p by its sum, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormalise q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide q by its sum, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make p &amp;uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make q un&amp;iform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap p and q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy p to q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y q to p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;p from the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p becomes the empirical distribution n/m, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;q from the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q becomes n/m, exactly: the q of largest likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q from &amp;logits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier: softmax with a temperature, label smoothing, its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log loss of a classifier on a file, its worst rows and mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the coun&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation: &amp;next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the likelihood to the cross entropy, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation: step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation: &amp;play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step after another, to the cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen p and q become 0, n none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readout that is highlighted, with all its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert outcome above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove outcome up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move outcome do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked outcome keeps its p and q while other bars are dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fig&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart as SVG, PDF or PNG for a paper or a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart in view to the clipboard, as SVG and as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export han&amp;dout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes as a PDF, each with its notes, chart and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene on paper: notes, chart, numbers, calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty document: two equally likely outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made scenes to start from: dice, coins, letters, classifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .xent file, or import a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again and drop the changes since it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes, p, q and counts from a table; shown before they are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene&apos;s outcomes as a table for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes as exercises to print: solved, or with blanks to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this document away and show the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens where it speaks of the pane you are in; with a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random questions from a seed; each answer is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every command by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About xent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank scene after this one, in the same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scene &amp;from gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this scene is about, in the line under the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move scene &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move scene do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk over the whole screen, from the first scene; H shows its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present from &amp;this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present with the presenter &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next, the notes and the time; alone with two displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;nats (log base {base})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;bits (log base {base})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ban&amp;s (log base {base})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this column of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {number} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {name} {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen number is highlighted, explained and copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fewer decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradi&amp;ent arrows on the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How H(p, q) grows with each logit: (q − p)/T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ori&amp;ginal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars move to their new places, in a fifth of a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of the window where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to scene {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from gallery: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;from gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &amp;columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ste&amp;p through the derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry and go down; Shift+Enter goes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry and go right; Shift+Tab goes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the entry; typing replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 more or less; with Shift 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one bar alone; the sum changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar beside it; Tab goes between p and q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value of the chosen bar; Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the outcome, or unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a drag while the button is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{column}, decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, one column (85 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, two columns (174 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Your unsaved changes would be lost in a crash: they cannot be kept on the disk ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before this document was saved. It is back as it was at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved. Your changes up to {when} are back, but the file has changed on the disk since: compare before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved. Your changes up to {when} are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds “{folder}” is full. Free some space and save again, or save it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: your share of the disk that holds “{folder}” is used up. Free some space and save again, or save it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: you are not allowed to write in “{folder}”. Save it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds “{folder}” is read-only. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{path}” is a folder. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: the name is too long. Save it under a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: there is no folder “{folder}”. Save it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{folder}” is not a folder. Save it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{path}” is a link that leads to itself. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds “{folder}” reports an error. Save it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: the file is write-protected. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: “{path}” is a device or a pipe, not a file. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: the system says “{reason}”. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: it would be larger than {reason} MB, the most that can be opened again. Save its scenes in several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window. You can open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: it is open in another window. Replace what that window works on, or save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: another program has changed the file since you opened it. Replace that version with yours, or save yours under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved: there is such a file already. Replace it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed “{name}” on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Save to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome table</name>
    <message>
        <source>the outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, the true distribution: the probability of each outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q, the estimated distribution: what is believed of each outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n, the count of each outcome among the observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row held names of columns and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed columns of the copied block were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of {label}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of outcome {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is locked: it keeps p and q while other bars are dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of {label} is infinite, because {side}({label}) = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {meaning}, in {unit} (log is {log})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Back to the saved scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
