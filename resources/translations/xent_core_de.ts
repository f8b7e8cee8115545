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
</context>
</TS>
