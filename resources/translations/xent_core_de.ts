<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>core</name>
    <message>
        <source>Answer {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a term of {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcomes changed during the drag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag {side} of {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q({outcome}) = 0, but {outcome} was observed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q({outcome}) = 0, but {outcome} was observed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q is 0 at {outcomes}, which were observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zero}({outcome}) = 0 where {weight}({outcome}) = {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zero} is 0 at {outcomes}, where {weight} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations: type counts n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {column} of {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block cannot start at row {row}: the scene has {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is {width} columns wide, and from {column} on there is room for 1 column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is {width} columns wide, and from {column} on there is room for {count} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear 1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a logit such as 2, −1.5, 1e-3, or −inf for a class that is ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every logit is −inf: at least one class must be possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is too large for a logit: from −{most} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature of {typed} is not possible: T must be above 0, from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smoothing of {typed} is not possible: ε must be from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set q from logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {logits} for {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no logits to take: type numbers with spaces or tabs between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of logits cannot start at class {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {logits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {outcome} the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the logits go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class {number}: the scene has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes, so there is nothing to classify: add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes, so there is no {side} to normalise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {side} is 0, so there is nothing to normalise: type at least one {side} above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact sum of {side} is a fraction too long to divide by: type {side} as decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {side} uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap p and q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p to q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy q to p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations to take {side} from: type counts n first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {side} from the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count must be a whole number from 0 to 10¹⁵.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {counts} for {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {probabilities} for {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(p‖q) is smaller in “{one}” than in “{another}”, yet H(p, q) is larger: their p differ, and with it H(p). H(p, q) compares beliefs q only where p is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a whole number such as 12 or 1 000, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of {count} characters is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is more than 10¹⁵, the largest count kept exactly everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is negative, and a count is zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” could be a decimal or have thousands separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outcome {number}: the scene has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how random p is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of believing q when p is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extra cost: H(p, q) − H(p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the observations under q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean negative log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean negative log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy of q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy of q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how random q is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of believing p when q is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse KL divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extra cost the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric, never infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as uncertain as this many equally likely outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of this sequence of observations under q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprisal of the outcome under p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprisal of the outcome under q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(p, q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(q, p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome&apos;s term of D(p‖q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome&apos;s term of D(q‖p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count would be more than 10¹⁵, the largest that is kept exactly everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations to make a scene of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcomes are too many: a scene holds at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} sums to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}({outcome}) = {number} is more than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}: H(p, q) is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}: the likelihood is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked outcomes have {side} of {total} together, more than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcomes are called “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcomes have no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: there is no other outcome, so type {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: every other outcome is locked, so type {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: type 1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: the locked outcomes leave {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is locked: unlock it to move its bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome {number} is locked: unlock it to move its bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked outcomes have {side} of {total} together, more than 1: unlock one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {count} outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {outcomes} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {outcomes} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {outcomes} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {number}: the scene has {outcomes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change lock of {outcomes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more outcomes are too many: a scene holds at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decimal cannot be shown: 0 to {most} can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decimals cannot be shown: 0 to {most} can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scene to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {scenes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {number}: there are {scenes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move scene up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move scene down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene {number}: there are {scenes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one chart, a few numbers beside it, the identity strip below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one chart, as large as the screen allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two charts beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one measure worked by hand, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the likelihood to the cross entropy, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every scene of the document beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title and the notes line, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p in the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q in the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H(p) in the identity strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H(p, q) over the identity strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gap, D(p‖q), in the identity strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} of the calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} of the derivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the layout on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage as “{layout}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout “{key}”: there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart “{key}”: there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose charts on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure “{key}”: there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose numbers on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the notes line on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the notes line on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the identity strip on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the identity strip on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} sums to {total}: {amount} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} sums to {total}: {amount} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q each sum to 1 exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes: add one, or paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has probability w, the others share 1 − w equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture of q and p̂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q(x|T) is q to the power 1/T, normalised: below 1 sharper, above 1 flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x successes in {k} trials, each with probability w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated geometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each outcome is 1 − w times as likely as the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations: every count is empty or zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no outcomes to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has both a slash and a percent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” divides by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is negative, and a probability or count is zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has a sign, which is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has a comma and a point, so its decimal mark is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has more than one slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has more than one percent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has two commas, so its decimal mark is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has {count} commas, so its decimal mark is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has two points, so its decimal mark is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has {count} points, so its decimal mark is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” mixes a fraction character with something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has nothing on one side of the slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has a power of ten beyond {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, but cut off instead of rounded: {measure} rounds to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right within the last digit: the rounded terms add to {total}, {measure} is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right but for one in the last digit: {measure} rounds to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {answer} is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {measure} is {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {measure} is {answer}, to {count} decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {measure} is {answer}, to {count} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right in {other}, but {unit} are asked: in {unit}, {measure} is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {symbol}, {noun}, not {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other slip would give it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other slips would give it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {measure} in any base, and no common slip gives it: {count} kinds of slip were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} is {number} ({others}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is {amount} too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is {amount} too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off: it rounds to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the term of {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minus sign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is missing: that is the log alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is of the other distribution&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is the other distribution&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is to another base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decimal place is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − probability was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error enters at {outcome}: up to there the running sum is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your own terms, one an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} terms typed, and the sum is right so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every term is right; they add to {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood: a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: the product becomes a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus: a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by m: a mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regroup: from samples to outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares: the empirical distribution p̂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean NLL and cross entropy are one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent observations: their probabilities multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of a product is the sum of the logs: a number one can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of probabilities are negative. With a minus it is a cost: less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total grows with every observation; its mean does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal observations add equal terms: count them. The order never mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n of m observations is the share p̂ = n/m: how often each was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the observations cost on average is H(p̂, q), whatever p may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcome was never observed: the term is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outcomes were never observed: the term is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one over m times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product over all samples j of q of x j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum over all samples j of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{log} q of x j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum over all outcomes i of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{log} q of x i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p hat of x i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n i over m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H of p hat and q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {count} characters long; an answer may have {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an answer: a number, a fraction or a calculation like ln 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is nested too deeply to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That divides by zero or takes a root or log of something negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large a number to handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” at place {place} is not understood; numbers, + − × ÷ ^, brackets, ln, log, log2, log10, lb, exp and sqrt are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation ends too early: a number or a closing bracket is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” at place {place} was not expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not known here; ln, log, log2, log10, lb, lg, exp and sqrt are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of zero or of a negative number is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That power is too large to handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four outcomes with decimals, in nats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions with small denominators, in nats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers of one half, in bits: every answer is a short number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label against a classifier: only one term counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros in p, and now and then in q: 0·log 0, and ∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed counts: NLL, total and mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing minus sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was taken as {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are left out: the logs were only added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum for mean, or the reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor m is off: the result is {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of outcome {where} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of outcome {where} is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity for entropy, or the reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is a perplexity where an entropy is asked, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity with another base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} was raised to the entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain mean for the weighted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each outcome got the same weight instead of its own ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentages not divided by 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages were not divided by 100: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised without need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} normalised first; the numbers are used as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers rounded before the calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities were rounded to {where} before the calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0·log 0 or an infinite term taken as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the zero: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a less usual measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratio in D(p‖q) handled wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio p/q was not used as it should: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the halves of JS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two halves were not put together as ½ + ½: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs are missing: products were added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − p used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − probability was used {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit converted the wrong way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal point shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal point has slipped: the result is {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of the other&apos;s value in one term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the term of outcome {where} the log is of the other distribution&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of the other distribution in one term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the term of outcome {where} the weight is the other distribution&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one term subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of outcome {where} was subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one term in another base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of outcome {where} is in another base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight left out in one term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of outcome {where} lacks its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log forgotten in one term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of outcome {where} lacks its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one probability misread for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} was read in the wrong row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal place off in one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the term of outcome {where} a decimal place is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two digits are transposed: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} for {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplied by {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p and q were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without ½</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the half from {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(p‖q) and D(q‖p) averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(p‖q) and D(q‖p) added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added for every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the infinite term was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zero was taken as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0·log 0 was taken as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rounded terms add to {total}: {amount} is rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term of {outcome} is infinite: it happens, and is given probability 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows below its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {most} rows, the most that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are chosen as {role}: one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of numbers was found: one of p, q or n is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {cells} cells, and there are {columns} columns: {extra} is too many; a cell that holds the delimiter needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is empty: a number is needed, 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {cell} has a point, and the decimal mark here is the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {cell} has a comma, and the decimal mark here is the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a spreadsheet or archive (xlsx, ods, zip): save the sheet as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old Excel file (xls): save the sheet as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a PDF document, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a Parquet file, not a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is compressed (gzip): unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a picture, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {most} MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {byte} is damaged when the file is read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text file: it holds zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {lines} lines, and {most} rows are the most that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: this is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: a table of outcomes with p, q or n is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: you do not have the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: the name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact sum up to here has too many digits: type decimals instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} holds numbers that are no counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files are read by DuckDB, which is not installed: pip install “xent-gui[data]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are so many different values that they do not fit into memory: this is no column of outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DuckDB cannot read the file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {wanted}; there are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: one observation a row is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {byte} is damaged when the file is read as {encoding}: choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has more than {most} characters: these are no observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is no JSON object with a label and a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says {label}, the classifier {predicted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class frequencies p and mean predictions q of {rows} rows of {name}; the mean NLL of its rows is {number} nats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean prediction of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} columns: a label and a number for each of two classes or more are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no two columns of numbers beside the label {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} classes; {most} are the most that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is none of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} cells, and {needed} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every logit is −inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of labels was found: name it, or give its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {wanted}: the columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n, count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column in {encoding}, with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column in {encoding}, with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns separated by {delimiter}, with a decimal comma, in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns separated by {delimiter}, with a decimal point, in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes are numbered 1, 2, 3, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is not in the table: it is n divided by the number of observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is not in the table: it is 1/K for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a single column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the row cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a cell has more than {most} characters; perhaps a quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value}, and must be “nats”, “bits” or “bans”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value}, and must be a whole number from 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must each name a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have a list of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold a list of logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the label {label}, and must name a class from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: each letter is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {count} characters, and {most} are the most that are read here: save it as a file and read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object in braces, such as {“layout”: “chart”}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has in “{field}” something that is not a short text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have in “{field}” a list of at most {most} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have in “{field}” a list of at most {most} lists of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says in “{field}” {value}, and true or false is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One outcome has more than 10¹⁵ observations, the most that are kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} different values: this is no column of outcomes. Choose another one, or group its values first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The different values have more than {most} characters together: this is no column of outcomes. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a xent document: it does not begin with {&quot;format&quot;: &quot;xent&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no scenes: “scenes” must be a list of at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has {count} scenes; {most} are the most that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say its version: “version” must be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was written by a newer xent (version {version} of the format; this one reads up to {own}): update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not an object in braces, with its title and outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has no outcomes: “outcomes” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {count} outcomes; {most} are the most that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not an object such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, outcome {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the label is {value}, and a text is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {field} is missing, and a number such as “1/6” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {field} is {value}, and a number such as “1/6” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: n is {value}, and a whole number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “locked” is {value}, and true or false is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than {most} MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not text in UTF-8: byte {byte} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged in line {line}, column {column}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is nested too deeply to be one of xent&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has {key} twice in one object, so its meaning is ambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds {name}, which is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
