<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>core</name>
    <message>
        <source>Answer {measure}</source>
        <translation>{measure} beantworten</translation>
    </message>
    <message>
        <source>Answer a term of {measure}</source>
        <translation>Einen Summanden von {measure} beantworten</translation>
    </message>
    <message>
        <source>Clear answers</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>The outcomes changed during the drag.</source>
        <translation>Die Ausgänge haben sich während des Ziehens geändert.</translation>
    </message>
    <message>
        <source>Drag {side} of {outcome}</source>
        <translation>{side} von {outcome} ziehen</translation>
    </message>
    <message>
        <source>outcome {number}</source>
        <translation>Ausgang {number}</translation>
    </message>
    <message>
        <source>q({outcome}) = 0, but {outcome} was observed once</source>
        <translation>q({outcome}) = 0, aber {outcome} wurde einmal beobachtet</translation>
    </message>
    <message>
        <source>q({outcome}) = 0, but {outcome} was observed {count} times</source>
        <translation>q({outcome}) = 0, aber {outcome} wurde {count}-mal beobachtet</translation>
    </message>
    <message>
        <source>q is 0 at {outcomes}, which were observed</source>
        <translation>q ist 0 bei {outcomes}, obwohl diese beobachtet wurden</translation>
    </message>
    <message>
        <source>{zero}({outcome}) = 0 where {weight}({outcome}) = {number}</source>
        <translation>{zero}({outcome}) = 0, während {weight}({outcome}) = {number}</translation>
    </message>
    <message>
        <source>{zero} is 0 at {outcomes}, where {weight} is not</source>
        <translation>{zero} ist 0 bei {outcomes}, {weight} aber nicht</translation>
    </message>
    <message>
        <source>There are no outcomes</source>
        <translation>Es gibt keine Ausgänge</translation>
    </message>
    <message>
        <source>There are no observations: type counts n</source>
        <translation>Es gibt keine Beobachtungen: Anzahlen n eintippen</translation>
    </message>
    <message>
        <source>Set {column} of {outcome}</source>
        <translation>{column} von {outcome} setzen</translation>
    </message>
    <message>
        <source>Rename {outcome}</source>
        <translation>{outcome} umbenennen</translation>
    </message>
    <message>
        <source>A block cannot start at row {row}: the scene has {outcomes}.</source>
        <translation>Ein Block kann nicht in Zeile {row} beginnen: Die Szene hat {outcomes}.</translation>
    </message>
    <message>
        <source>Paste one cell</source>
        <translation>Eine Zelle einfügen</translation>
    </message>
    <message>
        <source>Paste {rows} × {columns} cells</source>
        <translation>{rows} × {columns} Zellen einfügen</translation>
    </message>
    <message>
        <source>The block is {width} columns wide, and from {column} on there is room for 1 column.</source>
        <translation>Der Block ist {width} Spalten breit, und ab {column} ist Platz für 1 Spalte.</translation>
    </message>
    <message>
        <source>The block is {width} columns wide, and from {column} on there is room for {count} columns.</source>
        <translation>Der Block ist {width} Spalten breit, und ab {column} ist Platz für {count} Spalten.</translation>
    </message>
    <message>
        <source>Clear 1 cell</source>
        <translation>1 Zelle leeren</translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation>{count} Zellen leeren</translation>
    </message>
    <message>
        <source>{column} in row {row}</source>
        <translation>{column} in Zeile {row}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>type a logit such as 2, −1.5, 1e-3, or −inf for a class that is ruled out</source>
        <translation>ein Logit wie 2, −1,5 oder 1e-3 eintippen, oder −inf für eine ausgeschlossene Klasse</translation>
    </message>
    <message>
        <source>Every logit is −inf: at least one class must be possible.</source>
        <translation>Jeder Logit ist −inf: Mindestens eine Klasse muss möglich sein.</translation>
    </message>
    <message>
        <source>Nothing was typed</source>
        <translation>Nichts eingetippt</translation>
    </message>
    <message>
        <source>“{typed}” is too large for a logit: from −{most} to {most}.</source>
        <translation>„{typed}“ ist zu groß für einen Logit: erlaubt ist −{most} bis {most}.</translation>
    </message>
    <message>
        <source>A temperature of {typed} is not possible: T must be above 0, from {least} to {most}.</source>
        <translation>Eine Temperatur von {typed} ist nicht möglich: T muss über 0 liegen, von {least} bis {most}.</translation>
    </message>
    <message>
        <source>A smoothing of {typed} is not possible: ε must be from 0 to 1.</source>
        <translation>Eine Glättung von {typed} ist nicht möglich: ε muss von 0 bis 1 reichen.</translation>
    </message>
    <message>
        <source>Set q from logits</source>
        <translation>q aus Logits bilden</translation>
    </message>
    <message>
        <source>There are {logits} for {outcomes}.</source>
        <translation>Auf {outcomes} kommen {logits}.</translation>
    </message>
    <message>
        <source>There are no logits to take: type numbers with spaces or tabs between them.</source>
        <translation>Es gibt keine Logits zu übernehmen: Zahlen mit Leerzeichen oder Tabulatoren dazwischen eintippen.</translation>
    </message>
    <message>
        <source>Logit {number}</source>
        <translation>Logit {number}</translation>
    </message>
    <message>
        <source>A row of logits cannot start at class {number}.</source>
        <translation>Eine Reihe von Logits kann nicht bei Klasse {number} beginnen.</translation>
    </message>
    <message>
        <source>Set {logits}</source>
        <translation>{logits} setzen</translation>
    </message>
    <message>
        <source>Set the temperature</source>
        <translation>Temperatur setzen</translation>
    </message>
    <message>
        <source>Set the label smoothing</source>
        <translation>Glättung des Labels setzen</translation>
    </message>
    <message>
        <source>Make {outcome} the true class</source>
        <translation>{outcome} zur wahren Klasse machen</translation>
    </message>
    <message>
        <source>Let the logits go</source>
        <translation>Logits fallen lassen</translation>
    </message>
    <message>
        <source>{count} logit</source>
        <translation>{count} Logit</translation>
    </message>
    <message>
        <source>{count} logits</source>
        <translation>{count} Logits</translation>
    </message>
    <message>
        <source>There is no class {number}: the scene has {count}.</source>
        <translation>Es gibt keine Klasse {number}: Die Szene hat {count}.</translation>
    </message>
    <message>
        <source>There are no outcomes, so there is nothing to classify: add one first.</source>
        <translation>Es gibt keine Ausgänge, also nichts zu klassifizieren: erst einen hinzufügen.</translation>
    </message>
    <message>
        <source>Normalise {side}</source>
        <translation>{side} normieren</translation>
    </message>
    <message>
        <source>There are no outcomes, so there is no {side} to normalise.</source>
        <translation>Es gibt keine Ausgänge, also kein {side} zu normieren.</translation>
    </message>
    <message>
        <source>Every {side} is 0, so there is nothing to normalise: type at least one {side} above 0.</source>
        <translation>Jedes {side} ist 0, also gibt es nichts zu normieren: mindestens ein {side} über 0 eintippen.</translation>
    </message>
    <message>
        <source>The exact sum of {side} is a fraction too long to divide by: type {side} as decimals.</source>
        <translation>Die exakte Summe von {side} ist ein Bruch, der zum Teilen zu lang ist: {side} als Dezimalzahlen eintippen.</translation>
    </message>
    <message>
        <source>Make {side} uniform</source>
        <translation>{side} gleichverteilen</translation>
    </message>
    <message>
        <source>Swap p and q</source>
        <translation>p und q tauschen</translation>
    </message>
    <message>
        <source>Copy p to q</source>
        <translation>p nach q kopieren</translation>
    </message>
    <message>
        <source>Copy q to p</source>
        <translation>q nach p kopieren</translation>
    </message>
    <message>
        <source>There are no observations to take {side} from: type counts n first.</source>
        <translation>Es gibt keine Beobachtungen, aus denen {side} zu bilden wäre: erst Anzahlen n eintippen.</translation>
    </message>
    <message>
        <source>Set {side} from the counts</source>
        <translation>{side} aus den Anzahlen bilden</translation>
    </message>
    <message>
        <source>A count must be a whole number from 0 to 10¹⁵.</source>
        <translation>Eine Anzahl muss eine ganze Zahl von 0 bis 10¹⁵ sein.</translation>
    </message>
    <message>
        <source>Set the counts</source>
        <translation>Anzahlen setzen</translation>
    </message>
    <message>
        <source>{count} count</source>
        <translation>{count} Anzahl</translation>
    </message>
    <message>
        <source>{count} counts</source>
        <translation>{count} Anzahlen</translation>
    </message>
    <message>
        <source>There are {counts} for {outcomes}.</source>
        <translation>Auf {outcomes} kommen {counts}.</translation>
    </message>
    <message>
        <source>Clear the counts</source>
        <translation>Anzahlen löschen</translation>
    </message>
    <message>
        <source>{count} probability</source>
        <translation>{count} Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>{count} probabilities</source>
        <translation>{count} Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>There are {probabilities} for {outcomes}.</source>
        <translation>Auf {outcomes} kommen {probabilities}.</translation>
    </message>
    <message>
        <source>One scene</source>
        <translation>Eine Szene</translation>
    </message>
    <message>
        <source>another</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>D(p‖q) is smaller in “{one}” than in “{another}”, yet H(p, q) is larger: their p differ, and with it H(p). H(p, q) compares beliefs q only where p is the same.</source>
        <translation>D(p‖q) ist in „{one}“ kleiner als in „{another}“, H(p, q) aber größer: Ihre p sind verschieden und damit H(p). H(p, q) vergleicht Annahmen q nur, wo p dasselbe ist.</translation>
    </message>
    <message>
        <source>type a whole number such as 12 or 1 000, or nothing</source>
        <translation>eine ganze Zahl wie 12 oder 1 000 eintippen, oder nichts</translation>
    </message>
    <message>
        <source>A count of {count} characters is too long</source>
        <translation>Eine Anzahl mit {count} Zeichen ist zu lang</translation>
    </message>
    <message>
        <source>“{typed}” is more than 10¹⁵, the largest count kept exactly everywhere.</source>
        <translation>„{typed}“ ist mehr als 10¹⁵, die größte Anzahl, die überall exakt bleibt.</translation>
    </message>
    <message>
        <source>“{typed}” is negative, and a count is zero or more</source>
        <translation>„{typed}“ ist negativ, eine Anzahl aber null oder mehr</translation>
    </message>
    <message>
        <source>“{typed}” could be a decimal or have thousands separated</source>
        <translation>„{typed}“ könnte eine Dezimalzahl sein oder Tausender trennen</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number</source>
        <translation>„{typed}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>There is no outcome {number}: the scene has {count}.</source>
        <translation>Es gibt keinen Ausgang {number}: Die Szene hat {count}.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>how random p is</source>
        <translation>wie zufällig p ist</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>cost of believing q when p is true</source>
        <translation>was es kostet, q anzunehmen, wenn p wahr ist</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>the extra cost: H(p, q) − H(p)</source>
        <translation>die Mehrkosten: H(p, q) − H(p)</translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation>Negative Log-Likelihood</translation>
    </message>
    <message>
        <source>negative log likelihood</source>
        <translation>negative Log-Likelihood</translation>
    </message>
    <message>
        <source>of the observations under q</source>
        <translation>der Beobachtungen unter q</translation>
    </message>
    <message>
        <source>Mean negative log likelihood</source>
        <translation>Mittlere negative Log-Likelihood</translation>
    </message>
    <message>
        <source>mean negative log likelihood</source>
        <translation>mittlere negative Log-Likelihood</translation>
    </message>
    <message>
        <source>Entropy of q</source>
        <translation>Entropie von q</translation>
    </message>
    <message>
        <source>entropy of q</source>
        <translation>Entropie von q</translation>
    </message>
    <message>
        <source>how random q is</source>
        <translation>wie zufällig q ist</translation>
    </message>
    <message>
        <source>Reverse cross entropy</source>
        <translation>Umgekehrte Kreuzentropie</translation>
    </message>
    <message>
        <source>reverse cross entropy</source>
        <translation>umgekehrte Kreuzentropie</translation>
    </message>
    <message>
        <source>cost of believing p when q is true</source>
        <translation>was es kostet, p anzunehmen, wenn q wahr ist</translation>
    </message>
    <message>
        <source>Reverse KL divergence</source>
        <translation>Umgekehrte KL-Divergenz</translation>
    </message>
    <message>
        <source>reverse KL divergence</source>
        <translation>umgekehrte KL-Divergenz</translation>
    </message>
    <message>
        <source>the extra cost the other way round</source>
        <translation>die Mehrkosten in umgekehrter Richtung</translation>
    </message>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>Jensen-Shannon-Divergenz</translation>
    </message>
    <message>
        <source>symmetric, never infinite</source>
        <translation>symmetrisch, nie unendlich</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>as uncertain as this many equally likely outcomes</source>
        <translation>so unbestimmt wie so viele gleich wahrscheinliche Ausgänge</translation>
    </message>
    <message>
        <source>Log likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>log likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>probability of this sequence of observations under q</source>
        <translation>Wahrscheinlichkeit genau dieser Folge von Beobachtungen unter q</translation>
    </message>
    <message>
        <source>surprisal of the outcome under p</source>
        <translation>Überraschungswert des Ausgangs unter p</translation>
    </message>
    <message>
        <source>surprisal of the outcome under q</source>
        <translation>Überraschungswert des Ausgangs unter q</translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(p)</source>
        <translation>der Summand des Ausgangs in H(p)</translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(q)</source>
        <translation>der Summand des Ausgangs in H(q)</translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(p, q)</source>
        <translation>der Summand des Ausgangs in H(p, q)</translation>
    </message>
    <message>
        <source>the outcome&apos;s term of H(q, p)</source>
        <translation>der Summand des Ausgangs in H(q, p)</translation>
    </message>
    <message>
        <source>the outcome&apos;s term of D(p‖q)</source>
        <translation>der Summand des Ausgangs in D(p‖q)</translation>
    </message>
    <message>
        <source>the outcome&apos;s term of D(q‖p)</source>
        <translation>der Summand des Ausgangs in D(q‖p)</translation>
    </message>
    <message>
        <source>A count would be more than 10¹⁵, the largest that is kept exactly everywhere.</source>
        <translation>Eine Anzahl würde größer als 10¹⁵, die größte, die überall exakt bleibt.</translation>
    </message>
    <message>
        <source>Count observations</source>
        <translation>Beobachtungen zählen</translation>
    </message>
    <message>
        <source>There are no observations to make a scene of.</source>
        <translation>Es gibt keine Beobachtungen, aus denen eine Szene werden könnte.</translation>
    </message>
    <message>
        <source>{count} outcomes are too many: a scene holds at most {most}.</source>
        <translation>{count} Ausgänge sind zu viele: Eine Szene fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: there is no other outcome, so type {number}.</source>
        <translation>„{typed}“ geht nicht, weil Σ dann nicht 1 sein könnte: Es gibt keinen anderen Ausgang, also {number} eintippen.</translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: every other outcome is locked, so type {number}.</source>
        <translation>„{typed}“ geht nicht, weil Σ dann nicht 1 sein könnte: Alle anderen Ausgänge sind gesperrt, also {number} eintippen.</translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: type 1 or less.</source>
        <translation>„{typed}“ geht nicht, weil Σ dann nicht 1 sein könnte: 1 oder weniger eintippen.</translation>
    </message>
    <message>
        <source>“{typed}” is refused, for Σ could not be 1: the locked outcomes leave {number}.</source>
        <translation>„{typed}“ geht nicht, weil Σ dann nicht 1 sein könnte: Die gesperrten Ausgänge lassen {number} übrig.</translation>
    </message>
    <message>
        <source>“{label}” is locked: unlock it to move its bars.</source>
        <translation>„{label}“ ist gesperrt: entsperren, um die Balken zu bewegen.</translation>
    </message>
    <message>
        <source>Outcome {number} is locked: unlock it to move its bars.</source>
        <translation>Ausgang {number} ist gesperrt: entsperren, um die Balken zu bewegen.</translation>
    </message>
    <message>
        <source>The locked outcomes have {side} of {total} together, more than 1: unlock one of them.</source>
        <translation>Die gesperrten Ausgänge haben zusammen {side} = {total}, mehr als 1: einen davon entsperren.</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinity</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Insert outcome</source>
        <translation>Ausgang einfügen</translation>
    </message>
    <message>
        <source>Insert {count} outcomes</source>
        <translation>{count} Ausgänge einfügen</translation>
    </message>
    <message>
        <source>Remove {outcomes}</source>
        <translation>{outcomes} entfernen</translation>
    </message>
    <message>
        <source>Move {outcomes}</source>
        <translation>{outcomes} verschieben</translation>
    </message>
    <message>
        <source>Move {outcomes} up</source>
        <translation>{outcomes} nach oben verschieben</translation>
    </message>
    <message>
        <source>Move {outcomes} down</source>
        <translation>{outcomes} nach unten verschieben</translation>
    </message>
    <message>
        <source>Move {outcomes} together</source>
        <translation>{outcomes} zusammenschieben</translation>
    </message>
    <message>
        <source>There is no place {number}: the scene has {outcomes}.</source>
        <translation>Es gibt keinen Platz {number}: Die Szene hat {outcomes}.</translation>
    </message>
    <message>
        <source>Duplicate {outcomes}</source>
        <translation>{outcomes} duplizieren</translation>
    </message>
    <message>
        <source>Lock {outcomes}</source>
        <translation>{outcomes} sperren</translation>
    </message>
    <message>
        <source>Unlock {outcomes}</source>
        <translation>{outcomes} entsperren</translation>
    </message>
    <message>
        <source>Change lock of {outcomes}</source>
        <translation>Sperre von {outcomes} ändern</translation>
    </message>
    <message>
        <source>{count} more outcomes are too many: a scene holds at most {most}.</source>
        <translation>{count} weitere Ausgänge sind zu viele: Eine Szene fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Show {unit}</source>
        <translation>{unit} zeigen</translation>
    </message>
    <message>
        <source>{count} decimal cannot be shown: 0 to {most} can.</source>
        <translation>{count} Nachkommastelle kann nicht gezeigt werden: 0 bis {most} sind möglich.</translation>
    </message>
    <message>
        <source>{count} decimals cannot be shown: 0 to {most} can.</source>
        <translation>{count} Nachkommastellen können nicht gezeigt werden: 0 bis {most} sind möglich.</translation>
    </message>
    <message>
        <source>Show {count} decimal</source>
        <translation>{count} Nachkommastelle zeigen</translation>
    </message>
    <message>
        <source>Show {count} decimals</source>
        <translation>{count} Nachkommastellen zeigen</translation>
    </message>
    <message>
        <source>Rename scene to “{title}”</source>
        <translation>Szene in „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Insert {scenes}</source>
        <translation>{scenes} einfügen</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>Szene duplizieren</translation>
    </message>
    <message>
        <source>Remove scene</source>
        <translation>Szene entfernen</translation>
    </message>
    <message>
        <source>There is no place {number}: there are {scenes}.</source>
        <translation>Es gibt keinen Platz {number}: Vorhanden sind {scenes}.</translation>
    </message>
    <message>
        <source>Move scene up</source>
        <translation>Szene nach oben verschieben</translation>
    </message>
    <message>
        <source>Move scene down</source>
        <translation>Szene nach unten verschieben</translation>
    </message>
    <message>
        <source>There is no scene {number}: there are {scenes}.</source>
        <translation>Es gibt keine Szene {number}: Vorhanden sind {scenes}.</translation>
    </message>
    <message>
        <source>Chart and numbers</source>
        <translation>Diagramm und Zahlen</translation>
    </message>
    <message>
        <source>one chart, a few numbers beside it, the identity strip below</source>
        <translation>ein Diagramm, daneben einige Zahlen, darunter die Identitätsleiste</translation>
    </message>
    <message>
        <source>Chart only</source>
        <translation>Nur Diagramm</translation>
    </message>
    <message>
        <source>one chart, as large as the screen allows</source>
        <translation>ein Diagramm, so groß der Bildschirm es erlaubt</translation>
    </message>
    <message>
        <source>Two charts</source>
        <translation>Zwei Diagramme</translation>
    </message>
    <message>
        <source>two charts beside each other</source>
        <translation>zwei Diagramme nebeneinander</translation>
    </message>
    <message>
        <source>Worked calculation</source>
        <translation>Rechnung von Hand</translation>
    </message>
    <message>
        <source>one measure worked by hand, line by line</source>
        <translation>ein Maß von Hand berechnet, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>from the likelihood to the cross entropy, line by line</source>
        <translation>von der Likelihood zur Kreuzentropie, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>every scene of the document beside the others</source>
        <translation>alle Szenen des Dokuments nebeneinander</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Titelfolie</translation>
    </message>
    <message>
        <source>the title and the notes line, and nothing else</source>
        <translation>der Titel und die Notizzeile, sonst nichts</translation>
    </message>
    <message>
        <source>p in the bars</source>
        <translation>p in den Balken</translation>
    </message>
    <message>
        <source>q in the bars</source>
        <translation>q in den Balken</translation>
    </message>
    <message>
        <source>H(p) in the identity strip</source>
        <translation>H(p) in der Identitätsleiste</translation>
    </message>
    <message>
        <source>H(p, q) over the identity strip</source>
        <translation>H(p, q) über der Identitätsleiste</translation>
    </message>
    <message>
        <source>the gap, D(p‖q), in the identity strip</source>
        <translation>die Lücke, D(p‖q), in der Identitätsleiste</translation>
    </message>
    <message>
        <source>the areas</source>
        <translation>die Flächen</translation>
    </message>
    <message>
        <source>the terms</source>
        <translation>die Summanden</translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation>die Likelihood</translation>
    </message>
    <message>
        <source>the rolls</source>
        <translation>die Würfe</translation>
    </message>
    <message>
        <source>the codes</source>
        <translation>die Codes</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <source>{measure} as a number</source>
        <translation>{measure} als Zahl</translation>
    </message>
    <message>
        <source>line {number} of the calculation</source>
        <translation>Zeile {number} der Rechnung</translation>
    </message>
    <message>
        <source>line {number} of the derivation</source>
        <translation>Zeile {number} der Herleitung</translation>
    </message>
    <message>
        <source>Change the staging</source>
        <translation>Inszenierung ändern</translation>
    </message>
    <message>
        <source>Change the layout on stage</source>
        <translation>Aufteilung auf der Bühne ändern</translation>
    </message>
    <message>
        <source>Stage as “{layout}”</source>
        <translation>Auf der Bühne als „{layout}“ zeigen</translation>
    </message>
    <message>
        <source>There is no layout “{key}”: there are {known}.</source>
        <translation>Es gibt keine Aufteilung „{key}“: Vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>There is no chart “{key}”: there are {known}.</source>
        <translation>Es gibt kein Diagramm „{key}“: Vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>Choose charts on stage</source>
        <translation>Diagramme auf der Bühne wählen</translation>
    </message>
    <message>
        <source>There is no measure “{key}”: there are {known}.</source>
        <translation>Es gibt kein Maß „{key}“: Vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>Choose numbers on stage</source>
        <translation>Zahlen auf der Bühne wählen</translation>
    </message>
    <message>
        <source>Show the notes line on stage</source>
        <translation>Notizzeile auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Hide the notes line on stage</source>
        <translation>Notizzeile auf der Bühne verbergen</translation>
    </message>
    <message>
        <source>Show the identity strip on stage</source>
        <translation>Identitätsleiste auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Hide the identity strip on stage</source>
        <translation>Identitätsleiste auf der Bühne verbergen</translation>
    </message>
    <message>
        <source>Use the usual steps</source>
        <translation>Übliche Schritte verwenden</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>Schritte ändern</translation>
    </message>
    <message>
        <source>Changes on stage</source>
        <translation>Änderungen auf der Bühne</translation>
    </message>
    <message>
        <source>{side} sums to {total}: {amount} short</source>
        <translation>{side} ergibt {total}: {amount} zu wenig</translation>
    </message>
    <message>
        <source>{side} sums to {total}: {amount} over</source>
        <translation>{side} ergibt {total}: {amount} zu viel</translation>
    </message>
    <message>
        <source>p and q each sum to 1 exactly</source>
        <translation>p und q ergeben jeweils genau 1</translation>
    </message>
    <message>
        <source>There are no outcomes: add one, or paste a table</source>
        <translation>Es gibt keine Ausgänge: einen hinzufügen oder eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>bans</source>
        <translation>Ban</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>Ban</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{count} outcome</source>
        <translation>{count} Ausgang</translation>
    </message>
    <message>
        <source>{count} outcomes</source>
        <translation>{count} Ausgänge</translation>
    </message>
    <message>
        <source>{count} observation</source>
        <translation>{count} Beobachtung</translation>
    </message>
    <message>
        <source>{count} observations</source>
        <translation>{count} Beobachtungen</translation>
    </message>
    <message>
        <source>{count} scene</source>
        <translation>{count} Szene</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} Szenen</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{label} has probability w, the others share 1 − w equally.</source>
        <translation>{label} hat Wahrscheinlichkeit w, die anderen teilen sich 1 − w gleichmäßig.</translation>
    </message>
    <message>
        <source>One outcome</source>
        <translation>Ein Ausgang</translation>
    </message>
    <message>
        <source>Mixture of q and p̂</source>
        <translation>Mischung aus q und p̂</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>q(x|T) is q to the power 1/T, normalised: below 1 sharper, above 1 flatter.</source>
        <translation>q(x|T) ist q hoch 1/T, normiert: unter 1 schärfer, über 1 flacher.</translation>
    </message>
    <message>
        <source>x successes in {k} trials, each with probability w.</source>
        <translation>x Erfolge in {k} Versuchen, jeder mit Wahrscheinlichkeit w.</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomial</translation>
    </message>
    <message>
        <source>Truncated geometric</source>
        <translation>Abgeschnitten geometrisch</translation>
    </message>
    <message>
        <source>Each outcome is 1 − w times as likely as the one before it.</source>
        <translation>Jeder Ausgang ist 1 − w mal so wahrscheinlich wie der vor ihm.</translation>
    </message>
    <message>
        <source>There are no observations: every count is empty or zero.</source>
        <translation>Es gibt keine Beobachtungen: Jede Anzahl ist leer oder null.</translation>
    </message>
    <message>
        <source>There are no outcomes to measure.</source>
        <translation>Es gibt keine Ausgänge zu messen.</translation>
    </message>
    <message>
        <source>type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3</source>
        <translation>eine Zahl wie 0,18, 0.18, 1/6, 18 % oder 1e-3 eintippen</translation>
    </message>
    <message>
        <source>“{typed}” is longer than {most} characters</source>
        <translation>„{typed}“ ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>“{typed}” has both a slash and a percent sign</source>
        <translation>„{typed}“ hat einen Schrägstrich und ein Prozentzeichen</translation>
    </message>
    <message>
        <source>“{typed}” divides by zero</source>
        <translation>„{typed}“ teilt durch null</translation>
    </message>
    <message>
        <source>“{typed}” is negative, and a probability or count is zero or more</source>
        <translation>„{typed}“ ist negativ, eine Wahrscheinlichkeit oder Anzahl aber null oder mehr</translation>
    </message>
    <message>
        <source>“{typed}” is not a finite number</source>
        <translation>„{typed}“ ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>“{typed}” has a sign, which is not needed</source>
        <translation>„{typed}“ hat ein Vorzeichen, das nicht gebraucht wird</translation>
    </message>
    <message>
        <source>“{typed}” has a comma and a point, so its decimal mark is ambiguous</source>
        <translation>„{typed}“ hat ein Komma und einen Punkt, das Dezimalzeichen ist also mehrdeutig</translation>
    </message>
    <message>
        <source>“{typed}” has more than one slash</source>
        <translation>„{typed}“ hat mehr als einen Schrägstrich</translation>
    </message>
    <message>
        <source>“{typed}” has more than one percent sign</source>
        <translation>„{typed}“ hat mehr als ein Prozentzeichen</translation>
    </message>
    <message>
        <source>“{typed}” has two commas, so its decimal mark is ambiguous</source>
        <translation>„{typed}“ hat zwei Kommas, das Dezimalzeichen ist also mehrdeutig</translation>
    </message>
    <message>
        <source>“{typed}” has {count} commas, so its decimal mark is ambiguous</source>
        <translation>„{typed}“ hat {count} Kommas, das Dezimalzeichen ist also mehrdeutig</translation>
    </message>
    <message>
        <source>“{typed}” has two points, so its decimal mark is ambiguous</source>
        <translation>„{typed}“ hat zwei Punkte, das Dezimalzeichen ist also mehrdeutig</translation>
    </message>
    <message>
        <source>“{typed}” has {count} points, so its decimal mark is ambiguous</source>
        <translation>„{typed}“ hat {count} Punkte, das Dezimalzeichen ist also mehrdeutig</translation>
    </message>
    <message>
        <source>“{typed}” mixes a fraction character with something else</source>
        <translation>„{typed}“ vermischt ein Bruchzeichen mit etwas anderem</translation>
    </message>
    <message>
        <source>“{typed}” has nothing on one side of the slash</source>
        <translation>„{typed}“ hat auf einer Seite des Schrägstrichs nichts</translation>
    </message>
    <message>
        <source>“{typed}” is not a number</source>
        <translation>„{typed}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{typed}” has a power of ten beyond {most}</source>
        <translation>„{typed}“ hat eine Zehnerpotenz über {most}</translation>
    </message>
    <message>
        <source>Right, but cut off instead of rounded: {measure} rounds to {number}.</source>
        <translation>Richtig, aber abgeschnitten statt gerundet: {measure} ist gerundet {number}.</translation>
    </message>
    <message>
        <source>Right within the last digit: the rounded terms add to {total}, {measure} is {number}.</source>
        <translation>Richtig bis auf die letzte Stelle: Die gerundeten Summanden ergeben {total}, {measure} ist {number}.</translation>
    </message>
    <message>
        <source>Right but for one in the last digit: {measure} rounds to {number}.</source>
        <translation>Richtig bis auf eins in der letzten Stelle: {measure} ist gerundet {number}.</translation>
    </message>
    <message>
        <source>Right: {answer} is {number}.</source>
        <translation>Richtig: {answer} sind {number}.</translation>
    </message>
    <message>
        <source>Right: {measure} is {answer}.</source>
        <translation>Richtig: {measure} ist {answer}.</translation>
    </message>
    <message>
        <source>Right: {measure} is {answer}, to {count} decimal.</source>
        <translation>Richtig: {measure} ist {answer}, auf {count} Nachkommastelle.</translation>
    </message>
    <message>
        <source>Right: {measure} is {answer}, to {count} decimals.</source>
        <translation>Richtig: {measure} ist {answer}, auf {count} Nachkommastellen.</translation>
    </message>
    <message>
        <source>Right in {other}, but {unit} are asked: in {unit}, {measure} is {number}.</source>
        <translation>Richtig in {other}, gefragt ist aber in {unit}: In {unit} ist {measure} {number}.</translation>
    </message>
    <message>
        <source>That is {symbol}, {noun}, not {measure}.</source>
        <translation>Das ist {symbol}, die {noun}, nicht {measure}.</translation>
    </message>
    <message>
        <source>Not {measure}.</source>
        <translation>Nicht {measure}.</translation>
    </message>
    <message>
        <source>{count} other slip would give it too.</source>
        <translation>{count} anderer Fehler würde dasselbe ergeben.</translation>
    </message>
    <message>
        <source>{count} other slips would give it too.</source>
        <translation>{count} andere Fehler würden dasselbe ergeben.</translation>
    </message>
    <message>
        <source>Not {measure} in any base, and no common slip gives it: {count} kinds of slip were tried.</source>
        <translation>Nicht {measure}, in keiner Basis, und kein häufiger Fehler führt darauf: {count} Arten von Fehlern wurden probiert.</translation>
    </message>
    <message>
        <source>{measure} is {number}.</source>
        <translation>{measure} ist {number}.</translation>
    </message>
    <message>
        <source>{measure} is {number} ({others}).</source>
        <translation>{measure} ist {number} ({others}).</translation>
    </message>
    <message>
        <source>Your answer is {amount} too large.</source>
        <translation>Die Antwort ist um {amount} zu groß.</translation>
    </message>
    <message>
        <source>Your answer is {amount} too small.</source>
        <translation>Die Antwort ist um {amount} zu klein.</translation>
    </message>
    <message>
        <source>Cut off: it rounds to {number}.</source>
        <translation>Abgeschnitten: Gerundet ist es {number}.</translation>
    </message>
    <message>
        <source>It is {number}.</source>
        <translation>Es ist {number}.</translation>
    </message>
    <message>
        <source>That is the term of {outcome}.</source>
        <translation>Das ist der Summand von {outcome}.</translation>
    </message>
    <message>
        <source>The minus sign is missing.</source>
        <translation>Das Minuszeichen fehlt.</translation>
    </message>
    <message>
        <source>The weight is missing: that is the log alone.</source>
        <translation>Das Gewicht fehlt: Das ist der Logarithmus allein.</translation>
    </message>
    <message>
        <source>The log is of the other distribution&apos;s value.</source>
        <translation>Der Logarithmus ist vom Wert der anderen Verteilung.</translation>
    </message>
    <message>
        <source>The weight is the other distribution&apos;s.</source>
        <translation>Das Gewicht ist das der anderen Verteilung.</translation>
    </message>
    <message>
        <source>The log is to another base.</source>
        <translation>Der Logarithmus hat eine andere Basis.</translation>
    </message>
    <message>
        <source>The log is missing.</source>
        <translation>Der Logarithmus fehlt.</translation>
    </message>
    <message>
        <source>A decimal place is off.</source>
        <translation>Eine Dezimalstelle ist verrutscht.</translation>
    </message>
    <message>
        <source>1 − probability was used.</source>
        <translation>1 − Wahrscheinlichkeit wurde verwendet.</translation>
    </message>
    <message>
        <source>The error enters at {outcome}, the first term typed.</source>
        <translation>Der Fehler kommt bei {outcome} hinein, gleich beim ersten eingetippten Summanden.</translation>
    </message>
    <message>
        <source>The error enters at {outcome}: up to there the running sum is right.</source>
        <translation>Der Fehler kommt bei {outcome} hinein: Bis dahin stimmt die laufende Summe.</translation>
    </message>
    <message>
        <source>Type your own terms, one an outcome.</source>
        <translation>Eigene Summanden eintippen, einen je Ausgang.</translation>
    </message>
    <message>
        <source>{count} of {all} terms typed, and the sum is right so far.</source>
        <translation>{count} von {all} Summanden eingetippt, und die Summe stimmt bis hierher.</translation>
    </message>
    <message>
        <source>Every term is right; they add to {total}.</source>
        <translation>Jeder Summand ist richtig; zusammen ergeben sie {total}.</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefiniert</translation>
    </message>
    <message>
        <source>Likelihood: a product</source>
        <translation>Likelihood: ein Produkt</translation>
    </message>
    <message>
        <source>Log: the product becomes a sum</source>
        <translation>Logarithmus: Aus dem Produkt wird eine Summe</translation>
    </message>
    <message>
        <source>Minus: a cost</source>
        <translation>Minus: Kosten</translation>
    </message>
    <message>
        <source>Divide by m: a mean</source>
        <translation>Durch m teilen: ein Mittelwert</translation>
    </message>
    <message>
        <source>Regroup: from samples to outcomes</source>
        <translation>Umordnen: von den Beobachtungen zu den Ausgängen</translation>
    </message>
    <message>
        <source>Shares: the empirical distribution p̂</source>
        <translation>Anteile: die empirische Verteilung p̂</translation>
    </message>
    <message>
        <source>Mean NLL and cross entropy are one number</source>
        <translation>Mittlere NLL und Kreuzentropie sind dieselbe Zahl</translation>
    </message>
    <message>
        <source>Independent observations: their probabilities multiply.</source>
        <translation>Unabhängige Beobachtungen: Ihre Wahrscheinlichkeiten multiplizieren sich.</translation>
    </message>
    <message>
        <source>The log of a product is the sum of the logs: a number one can read.</source>
        <translation>Der Logarithmus eines Produkts ist die Summe der Logarithmen: eine Zahl, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>Logs of probabilities are negative. With a minus it is a cost: less is better.</source>
        <translation>Logarithmen von Wahrscheinlichkeiten sind negativ. Mit einem Minus sind es Kosten: weniger ist besser.</translation>
    </message>
    <message>
        <source>The total grows with every observation; its mean does not.</source>
        <translation>Die Summe wächst mit jeder Beobachtung, ihr Mittelwert nicht.</translation>
    </message>
    <message>
        <source>Equal observations add equal terms: count them. The order never mattered.</source>
        <translation>Gleiche Beobachtungen tragen gleiche Summanden bei: Es reicht, sie zu zählen. Auf die Reihenfolge kam es nie an.</translation>
    </message>
    <message>
        <source>n of m observations is the share p̂ = n/m: how often each was seen.</source>
        <translation>n von m Beobachtungen sind der Anteil p̂ = n/m: wie oft jeder Ausgang auftrat.</translation>
    </message>
    <message>
        <source>What the observations cost on average is H(p̂, q), whatever p may be.</source>
        <translation>Was die Beobachtungen im Mittel kosten, ist H(p̂, q), was immer p sein mag.</translation>
    </message>
    <message>
        <source>{count} outcome was never observed: the term is 0</source>
        <translation>{count} Ausgang wurde nie beobachtet: Sein Summand ist 0</translation>
    </message>
    <message>
        <source>{count} outcomes were never observed: the term is 0</source>
        <translation>{count} Ausgänge wurden nie beobachtet: Ihr Summand ist 0</translation>
    </message>
    <message>
        <source>one over m times</source>
        <translation>eins durch m mal</translation>
    </message>
    <message>
        <source>the product over all samples j of q of x j</source>
        <translation>das Produkt über alle Beobachtungen j von q von x j</translation>
    </message>
    <message>
        <source>the sum over all samples j of</source>
        <translation>die Summe über alle Beobachtungen j von</translation>
    </message>
    <message>
        <source>{log} q of x j</source>
        <translation>{log} q von x j</translation>
    </message>
    <message>
        <source>the sum over all outcomes i of</source>
        <translation>die Summe über alle Ausgänge i von</translation>
    </message>
    <message>
        <source>{log} q of x i</source>
        <translation>{log} q von x i</translation>
    </message>
    <message>
        <source>p hat of x i</source>
        <translation>p Dach von x i</translation>
    </message>
    <message>
        <source>n i over m</source>
        <translation>n i durch m</translation>
    </message>
    <message>
        <source>H of p hat and q</source>
        <translation>H von p Dach und q</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>and {count} more terms</source>
        <translation>und {count} weitere Summanden</translation>
    </message>
    <message>
        <source>and {count} more factors</source>
        <translation>und {count} weitere Faktoren</translation>
    </message>
    <message>
        <source>That is {count} characters long; an answer may have {most}.</source>
        <translation>Das ist {count} Zeichen lang; eine Antwort darf {most} haben.</translation>
    </message>
    <message>
        <source>Type an answer: a number, a fraction or a calculation like ln 6.</source>
        <translation>Eine Antwort eintippen: eine Zahl, einen Bruch oder eine Rechnung wie ln 6.</translation>
    </message>
    <message>
        <source>That is nested too deeply to read.</source>
        <translation>Das ist zu tief verschachtelt, um es zu lesen.</translation>
    </message>
    <message>
        <source>That divides by zero or takes a root or log of something negative.</source>
        <translation>Das teilt durch null oder zieht Wurzel oder Logarithmus aus etwas Negativem.</translation>
    </message>
    <message>
        <source>That is too large a number to handle.</source>
        <translation>Das ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>“{sign}” at place {place} is not understood; numbers, + − × ÷ ^, brackets, ln, log, log2, log10, lb, exp and sqrt are.</source>
        <translation>„{sign}“ an Stelle {place} ist unverständlich; verstanden werden Zahlen, + − × ÷ ^, Klammern, ln, log, log2, log10, lb, exp und sqrt.</translation>
    </message>
    <message>
        <source>The calculation ends too early: a number or a closing bracket is missing.</source>
        <translation>Die Rechnung endet zu früh: Eine Zahl oder eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>“{sign}” at place {place} was not expected there.</source>
        <translation>„{sign}“ an Stelle {place} war dort nicht zu erwarten.</translation>
    </message>
    <message>
        <source>“{name}” is not known here; ln, log, log2, log10, lb, lg, exp and sqrt are.</source>
        <translation>„{name}“ ist hier unbekannt; verstanden werden ln, log, log2, log10, lb, lg, exp und sqrt.</translation>
    </message>
    <message>
        <source>The log of zero or of a negative number is not a number.</source>
        <translation>Der Logarithmus von null oder einer negativen Zahl ist keine Zahl.</translation>
    </message>
    <message>
        <source>That power is too large to handle.</source>
        <translation>Diese Potenz ist zu groß.</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>die Summe von</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzahlen</translation>
    </message>
    <message>
        <source>Two to four outcomes with decimals, in nats.</source>
        <translation>Zwei bis vier Ausgänge mit Dezimalzahlen, in Nat.</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Brüche</translation>
    </message>
    <message>
        <source>Fractions with small denominators, in nats.</source>
        <translation>Brüche mit kleinen Nennern, in Nat.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Powers of one half, in bits: every answer is a short number.</source>
        <translation>Potenzen von ½, in Bit: Jede Antwort ist eine kurze Zahl.</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot</translation>
    </message>
    <message>
        <source>A label against a classifier: only one term counts.</source>
        <translation>Ein Label gegen einen Klassifikator: Nur ein Summand zählt.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Zeros in p, and now and then in q: 0·log 0, and ∞.</source>
        <translation>Nullen in p und ab und zu in q: 0·log 0 und ∞.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Observed counts: NLL, total and mean.</source>
        <translation>Beobachtete Anzahlen: NLL, gesamt und im Mittel.</translation>
    </message>
    <message>
        <source>Question {number}, seed {seed}</source>
        <translation>Frage {number}, Startwert {seed}</translation>
    </message>
    <message>
        <source>p and q swapped</source>
        <translation>p und q vertauscht</translation>
    </message>
    <message>
        <source>p and q are swapped.</source>
        <translation>p und q sind vertauscht.</translation>
    </message>
    <message>
        <source>missing minus sign</source>
        <translation>fehlendes Minuszeichen</translation>
    </message>
    <message>
        <source>without the minus</source>
        <translation>ohne das Minus</translation>
    </message>
    <message>
        <source>another measure</source>
        <translation>ein anderes Maß</translation>
    </message>
    <message>
        <source>That is {where}.</source>
        <translation>Das ist {where}.</translation>
    </message>
    <message>
        <source>another base</source>
        <translation>eine andere Basis</translation>
    </message>
    <message>
        <source>The log was taken as {where}.</source>
        <translation>Als Logarithmus wurde {where} genommen.</translation>
    </message>
    <message>
        <source>weights left out</source>
        <translation>Gewichte weggelassen</translation>
    </message>
    <message>
        <source>The weights are left out: the logs were only added up.</source>
        <translation>Die Gewichte fehlen: Nur die Logarithmen wurden addiert.</translation>
    </message>
    <message>
        <source>sum for mean, or the reverse</source>
        <translation>Summe statt Mittelwert oder umgekehrt</translation>
    </message>
    <message>
        <source>A factor m is off: the result is {where}.</source>
        <translation>Ein Faktor m stimmt nicht: Das Ergebnis ist {where}.</translation>
    </message>
    <message>
        <source>a term left out</source>
        <translation>ein Summand weggelassen</translation>
    </message>
    <message>
        <source>The term of outcome {where} is left out.</source>
        <translation>Der Summand von Ausgang {where} fehlt.</translation>
    </message>
    <message>
        <source>a term counted twice</source>
        <translation>ein Summand doppelt gezählt</translation>
    </message>
    <message>
        <source>The term of outcome {where} is counted twice.</source>
        <translation>Der Summand von Ausgang {where} ist doppelt gezählt.</translation>
    </message>
    <message>
        <source>perplexity for entropy, or the reverse</source>
        <translation>Perplexität statt Entropie oder umgekehrt</translation>
    </message>
    <message>
        <source>The result is a perplexity where an entropy is asked, or the reverse.</source>
        <translation>Das Ergebnis ist eine Perplexität, gefragt ist aber eine Entropie, oder umgekehrt.</translation>
    </message>
    <message>
        <source>perplexity with another base</source>
        <translation>Perplexität mit anderer Basis</translation>
    </message>
    <message>
        <source>{where} was raised to the entropy.</source>
        <translation>{where} wurde mit der Entropie potenziert.</translation>
    </message>
    <message>
        <source>plain mean for the weighted one</source>
        <translation>einfacher statt gewichteter Mittelwert</translation>
    </message>
    <message>
        <source>Each outcome got the same weight instead of its own ({where}).</source>
        <translation>Jeder Ausgang bekam dasselbe Gewicht statt seines eigenen ({where}).</translation>
    </message>
    <message>
        <source>percentages not divided by 100</source>
        <translation>Prozente nicht durch 100 geteilt</translation>
    </message>
    <message>
        <source>Percentages were not divided by 100: {where}.</source>
        <translation>Prozente wurden nicht durch 100 geteilt: {where}.</translation>
    </message>
    <message>
        <source>normalised without need</source>
        <translation>unnötig normiert</translation>
    </message>
    <message>
        <source>{where} normalised first; the numbers are used as typed.</source>
        <translation>{where} zuerst normiert; gerechnet wird mit den Zahlen, wie sie eingetippt sind.</translation>
    </message>
    <message>
        <source>numbers rounded before the calculation</source>
        <translation>Zahlen vor der Rechnung gerundet</translation>
    </message>
    <message>
        <source>The probabilities were rounded to {where} before the calculation.</source>
        <translation>Die Wahrscheinlichkeiten wurden vor der Rechnung auf {where} gerundet.</translation>
    </message>
    <message>
        <source>0·log 0 or an infinite term taken as something else</source>
        <translation>0·log 0 oder ein unendlicher Summand anders behandelt</translation>
    </message>
    <message>
        <source>About the zero: {where}.</source>
        <translation>Zur Null: {where}.</translation>
    </message>
    <message>
        <source>a less usual measure</source>
        <translation>ein selteneres Maß</translation>
    </message>
    <message>
        <source>the ratio in D(p‖q) handled wrongly</source>
        <translation>das Verhältnis in D(p‖q) falsch behandelt</translation>
    </message>
    <message>
        <source>The ratio p/q was not used as it should: {where}.</source>
        <translation>Das Verhältnis p/q wurde nicht so verwendet, wie es sein sollte: {where}.</translation>
    </message>
    <message>
        <source>the halves of JS</source>
        <translation>die Hälften von JS</translation>
    </message>
    <message>
        <source>The two halves were not put together as ½ + ½: {where}.</source>
        <translation>Die beiden Hälften wurden nicht als ½ + ½ zusammengesetzt: {where}.</translation>
    </message>
    <message>
        <source>the log forgotten</source>
        <translation>der Logarithmus vergessen</translation>
    </message>
    <message>
        <source>The logs are missing: products were added up.</source>
        <translation>Die Logarithmen fehlen: Produkte wurden addiert.</translation>
    </message>
    <message>
        <source>1 − p used</source>
        <translation>1 − p verwendet</translation>
    </message>
    <message>
        <source>1 − probability was used {where}.</source>
        <translation>1 − Wahrscheinlichkeit wurde verwendet: {where}.</translation>
    </message>
    <message>
        <source>unit converted the wrong way</source>
        <translation>Einheit falsch herum umgerechnet</translation>
    </message>
    <message>
        <source>The result was {where}.</source>
        <translation>Das Ergebnis wurde {where}.</translation>
    </message>
    <message>
        <source>decimal point shifted</source>
        <translation>Komma verschoben</translation>
    </message>
    <message>
        <source>The decimal point has slipped: the result is {where}.</source>
        <translation>Das Komma ist verrutscht: Das Ergebnis ist {where}.</translation>
    </message>
    <message>
        <source>log of the other&apos;s value in one term</source>
        <translation>in einem Summanden Logarithmus vom Wert der anderen Verteilung</translation>
    </message>
    <message>
        <source>In the term of outcome {where} the log is of the other distribution&apos;s value.</source>
        <translation>Im Summanden von Ausgang {where} ist der Logarithmus vom Wert der anderen Verteilung.</translation>
    </message>
    <message>
        <source>weight of the other distribution in one term</source>
        <translation>in einem Summanden Gewicht der anderen Verteilung</translation>
    </message>
    <message>
        <source>In the term of outcome {where} the weight is the other distribution&apos;s.</source>
        <translation>Im Summanden von Ausgang {where} ist das Gewicht das der anderen Verteilung.</translation>
    </message>
    <message>
        <source>one term subtracted</source>
        <translation>ein Summand abgezogen</translation>
    </message>
    <message>
        <source>The term of outcome {where} was subtracted.</source>
        <translation>Der Summand von Ausgang {where} wurde abgezogen.</translation>
    </message>
    <message>
        <source>one term in another base</source>
        <translation>ein Summand in anderer Basis</translation>
    </message>
    <message>
        <source>The term of outcome {where} is in another base.</source>
        <translation>Der Summand von Ausgang {where} hat eine andere Basis.</translation>
    </message>
    <message>
        <source>weight left out in one term</source>
        <translation>Gewicht in einem Summanden weggelassen</translation>
    </message>
    <message>
        <source>The term of outcome {where} lacks its weight.</source>
        <translation>Dem Summanden von Ausgang {where} fehlt sein Gewicht.</translation>
    </message>
    <message>
        <source>log forgotten in one term</source>
        <translation>Logarithmus in einem Summanden vergessen</translation>
    </message>
    <message>
        <source>The term of outcome {where} lacks its log.</source>
        <translation>Dem Summanden von Ausgang {where} fehlt sein Logarithmus.</translation>
    </message>
    <message>
        <source>one probability misread for another</source>
        <translation>eine Wahrscheinlichkeit mit einer anderen verwechselt</translation>
    </message>
    <message>
        <source>{where} was read in the wrong row.</source>
        <translation>In der falschen Zeile abgelesen: {where}.</translation>
    </message>
    <message>
        <source>a decimal place off in one number</source>
        <translation>in einer Zahl eine Dezimalstelle verrutscht</translation>
    </message>
    <message>
        <source>In the term of outcome {where} a decimal place is off.</source>
        <translation>Im Summanden von Ausgang {where} ist eine Dezimalstelle verrutscht.</translation>
    </message>
    <message>
        <source>digits transposed</source>
        <translation>Ziffern vertauscht</translation>
    </message>
    <message>
        <source>Two digits are transposed: {where}.</source>
        <translation>Zwei Ziffern sind vertauscht: {where}.</translation>
    </message>
    <message>
        <source>{wrong} for {right}</source>
        <translation>{wrong} statt {right}</translation>
    </message>
    <message>
        <source>{symbol}, {noun}</source>
        <translation>{symbol}, die {noun}</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>multiplied by {factor}</source>
        <translation>mit {factor} multipliziert</translation>
    </message>
    <message>
        <source>divided by {factor}</source>
        <translation>durch {factor} geteilt</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>die Logarithmen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>p was</source>
        <translation>p wurde</translation>
    </message>
    <message>
        <source>q was</source>
        <translation>q wurde</translation>
    </message>
    <message>
        <source>p and q were</source>
        <translation>p und q wurden</translation>
    </message>
    <message>
        <source>{count} decimal</source>
        <translation>{count} Nachkommastelle</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count} Nachkommastellen</translation>
    </message>
    <message>
        <source>multiplied</source>
        <translation>multipliziert</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>without ½</source>
        <translation>ohne ½</translation>
    </message>
    <message>
        <source>only the half from {side}</source>
        <translation>nur die Hälfte aus {side}</translation>
    </message>
    <message>
        <source>D(p‖q) and D(q‖p) averaged</source>
        <translation>D(p‖q) und D(q‖p) gemittelt</translation>
    </message>
    <message>
        <source>D(p‖q) and D(q‖p) added</source>
        <translation>D(p‖q) und D(q‖p) addiert</translation>
    </message>
    <message>
        <source>in the logs</source>
        <translation>in den Logarithmen</translation>
    </message>
    <message>
        <source>in the weights</source>
        <translation>in den Gewichten</translation>
    </message>
    <message>
        <source>added for every outcome</source>
        <translation>für jeden Ausgang addiert</translation>
    </message>
    <message>
        <source>the infinite term was left out</source>
        <translation>der unendliche Summand wurde weggelassen</translation>
    </message>
    <message>
        <source>the zero was taken as {number}</source>
        <translation>die Null wurde als {number} genommen</translation>
    </message>
    <message>
        <source>0·log 0 was taken as {number}</source>
        <translation>0·log 0 wurde als {number} genommen</translation>
    </message>
    <message>
        <source>the rounded terms add to {total}: {amount} is rounding</source>
        <translation>die gerundeten Summanden ergeben {total}: {amount} ist Rundung</translation>
    </message>
    <message>
        <source>the term of {outcome} is infinite: it happens, and is given probability 0</source>
        <translation>der Summand von {outcome} ist unendlich: Es kommt vor und hat doch Wahrscheinlichkeit 0</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The table has no rows below its names.</source>
        <translation>Die Tabelle hat keine Zeilen unter ihren Namen.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows, the most that are read.</source>
        <translation>Die Tabelle hat mehr als {most} Zeilen, das Höchste, was gelesen wird.</translation>
    </message>
    <message>
        <source>Two columns are chosen as {role}: one is needed.</source>
        <translation>Zwei Spalten sind als „{role}“ gewählt: Eine wird gebraucht.</translation>
    </message>
    <message>
        <source>No column of numbers was found: one of p, q or n is needed.</source>
        <translation>Es wurde keine Spalte mit Zahlen gefunden: Eine von p, q oder n wird gebraucht.</translation>
    </message>
    <message>
        <source>Line {line} has {cells} cells, and there are {columns} columns: {extra} is too many; a cell that holds the delimiter needs quotation marks.</source>
        <translation>Zeile {line} hat {cells} Zellen, und es gibt {columns} Spalten: {extra} ist zu viel; eine Zelle, die das Trennzeichen enthält, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>{place} is empty: a number is needed, 0 for none.</source>
        <translation>{place} ist leer: Eine Zahl wird gebraucht, 0 für keine.</translation>
    </message>
    <message>
        <source>{place}: {cell} has a point, and the decimal mark here is the comma.</source>
        <translation>{place}: {cell} hat einen Punkt, Dezimalzeichen ist hier aber das Komma.</translation>
    </message>
    <message>
        <source>{place}: {cell} has a comma, and the decimal mark here is the point.</source>
        <translation>{place}: {cell} hat ein Komma, Dezimalzeichen ist hier aber der Punkt.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({role})</source>
        <translation>Zeile {line}, Spalte {column} ({role})</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, Little-Endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Westeuropäisch (Latin-1)</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or archive (xlsx, ods, zip): save the sheet as CSV first.</source>
        <translation>Die Datei ist eine Tabellenkalkulation oder ein Archiv (xlsx, ods, zip): das Blatt erst als CSV speichern.</translation>
    </message>
    <message>
        <source>The file is an old Excel file (xls): save the sheet as CSV first.</source>
        <translation>Die Datei ist eine alte Excel-Datei (xls): das Blatt erst als CSV speichern.</translation>
    </message>
    <message>
        <source>The file is a PDF document, not a table.</source>
        <translation>Die Datei ist ein PDF-Dokument, keine Tabelle.</translation>
    </message>
    <message>
        <source>The file is a Parquet file, not a table of text.</source>
        <translation>Die Datei ist eine Parquet-Datei, keine Texttabelle.</translation>
    </message>
    <message>
        <source>The file is compressed (gzip): unpack it first.</source>
        <translation>Die Datei ist komprimiert (gzip): erst entpacken.</translation>
    </message>
    <message>
        <source>The file is a picture, not a table.</source>
        <translation>Die Datei ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB, the most that is read.</source>
        <translation>Die Datei ist größer als {most} MB, das Höchste, was gelesen wird.</translation>
    </message>
    <message>
        <source>Byte {byte} is damaged when the file is read as {encoding}.</source>
        <translation>Byte {byte} ist beschädigt, wenn die Datei als {encoding} gelesen wird.</translation>
    </message>
    <message>
        <source>The file is not a text file: it holds zero bytes.</source>
        <translation>Die Datei ist keine Textdatei: Sie enthält Null-Bytes.</translation>
    </message>
    <message>
        <source>The file has {lines} lines, and {most} rows are the most that are read.</source>
        <translation>Die Datei hat {lines} Zeilen, gelesen werden höchstens {most}.</translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: this is not a table.</source>
        <translation>Zeile {line} hat {count} Zeichen: Das ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The file is empty: a table of outcomes with p, q or n is needed.</source>
        <translation>Die Datei ist leer: Eine Tabelle von Ausgängen mit p, q oder n wird gebraucht.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: you do not have the permission.</source>
        <translation>{name} kann nicht gelesen werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself.</source>
        <translation>{name} ist ein Verweis, der auf sich selbst führt.</translation>
    </message>
    <message>
        <source>{name} cannot be read: the name is too long.</source>
        <translation>{name} kann nicht gelesen werden: Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, the most that is read.</source>
        <translation>{name} ist größer als {most} MB, das Höchste, was gelesen wird.</translation>
    </message>
    <message>
        <source>The exact sum up to here has too many digits: type decimals instead.</source>
        <translation>Die exakte Summe bis hierher hat zu viele Ziffern: stattdessen Dezimalzahlen eintippen.</translation>
    </message>
    <message>
        <source>The column {column} holds numbers that are no counts.</source>
        <translation>Die Spalte {column} enthält Zahlen, die keine Anzahlen sind.</translation>
    </message>
    <message>
        <source>Parquet files are read by DuckDB, which is not installed: pip install “xent-gui[data]”.</source>
        <translation>Parquet-Dateien liest DuckDB, das nicht installiert ist: pip install „xent-gui[data]“.</translation>
    </message>
    <message>
        <source>There are so many different values that they do not fit into memory: this is no column of outcomes.</source>
        <translation>Es gibt so viele verschiedene Werte, dass sie nicht in den Speicher passen: Das ist keine Spalte von Ausgängen.</translation>
    </message>
    <message>
        <source>DuckDB cannot read the file: {reason}</source>
        <translation>DuckDB kann die Datei nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>There is no column {wanted}; there are {columns}.</source>
        <translation>Es gibt keine Spalte {wanted}; vorhanden sind {columns}.</translation>
    </message>
    <message>
        <source>The file is empty: one observation a row is needed.</source>
        <translation>Die Datei ist leer: Eine Beobachtung je Zeile wird gebraucht.</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Zeile {row}, {column}</translation>
    </message>
    <message>
        <source>Byte {byte} is damaged when the file is read as {encoding}: choose another encoding.</source>
        <translation>Byte {byte} ist beschädigt, wenn die Datei als {encoding} gelesen wird: eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>A line has more than {most} characters: these are no observations.</source>
        <translation>Eine Zeile hat mehr als {most} Zeichen: Das sind keine Beobachtungen.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation>Zeile {line} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON object with a label and a list of numbers.</source>
        <translation>Zeile {line} ist kein JSON-Objekt mit einem Label und einer Liste von Zahlen.</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, Zeile {line}</translation>
    </message>
    <message>
        <source>The label says {label}, the classifier {predicted}.</source>
        <translation>Das Label sagt {label}, der Klassifikator {predicted}.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Class frequencies p and mean predictions q of {rows} rows of {name}; the mean NLL of its rows is {number} nats.</source>
        <translation>Klassenhäufigkeiten p und mittlere Vorhersagen q von {rows} Zeilen aus {name}; die mittlere NLL der Zeilen ist {number} Nat.</translation>
    </message>
    <message>
        <source>Mean prediction of {name}</source>
        <translation>Mittlere Vorhersage von {name}</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} has {count} columns: a label and a number for each of two classes or more are needed.</source>
        <translation>{name} hat {count} Spalten: Gebraucht werden ein Label und je eine Zahl für mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>{name} has no two columns of numbers beside the label {label}.</source>
        <translation>{name} hat neben dem Label {label} keine zwei Spalten mit Zahlen.</translation>
    </message>
    <message>
        <source>{name} has {count} classes; {most} are the most that are read.</source>
        <translation>{name} hat {count} Klassen; gelesen werden höchstens {most}.</translation>
    </message>
    <message>
        <source>{label} is none of the classes</source>
        <translation>{label} ist keine der Klassen</translation>
    </message>
    <message>
        <source>has {count} cells, and {needed} are needed</source>
        <translation>hat {count} Zellen, gebraucht werden {needed}</translation>
    </message>
    <message>
        <source>{text} is not a number</source>
        <translation>{text} ist keine Zahl</translation>
    </message>
    <message>
        <source>every logit is −inf</source>
        <translation>jeder Logit ist −inf</translation>
    </message>
    <message>
        <source>{text} is no logit</source>
        <translation>{text} ist kein Logit</translation>
    </message>
    <message>
        <source>{text} is no probability</source>
        <translation>{text} ist keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No column of labels was found: name it, or give its number.</source>
        <translation>Es wurde keine Spalte mit Labels gefunden: ihren Namen oder ihre Nummer angeben.</translation>
    </message>
    <message>
        <source>There is no column {wanted}: the columns are {columns}.</source>
        <translation>Es gibt keine Spalte {wanted}: Die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>p, true</source>
        <translation>p, wahr</translation>
    </message>
    <message>
        <source>q, estimated</source>
        <translation>q, geschätzt</translation>
    </message>
    <message>
        <source>n, count</source>
        <translation>n, Anzahl</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>One column in {encoding}, with a decimal comma.</source>
        <translation>Eine Spalte in {encoding}, mit Dezimalkomma.</translation>
    </message>
    <message>
        <source>One column in {encoding}, with a decimal point.</source>
        <translation>Eine Spalte in {encoding}, mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Columns separated by {delimiter}, with a decimal comma, in {encoding}.</source>
        <translation>Spalten getrennt durch {delimiter}, mit Dezimalkomma, in {encoding}.</translation>
    </message>
    <message>
        <source>Columns separated by {delimiter}, with a decimal point, in {encoding}.</source>
        <translation>Spalten getrennt durch {delimiter}, mit Dezimalpunkt, in {encoding}.</translation>
    </message>
    <message>
        <source>The first row holds names.</source>
        <translation>Die erste Zeile enthält Namen.</translation>
    </message>
    <message>
        <source>There is no row of names.</source>
        <translation>Es gibt keine Zeile mit Namen.</translation>
    </message>
    <message>
        <source>Outcomes are numbered 1, 2, 3, …</source>
        <translation>Die Ausgänge sind nummeriert: 1, 2, 3, …</translation>
    </message>
    <message>
        <source>{side} is not in the table: it is n divided by the number of observations.</source>
        <translation>{side} steht nicht in der Tabelle: Es ist n geteilt durch die Zahl der Beobachtungen.</translation>
    </message>
    <message>
        <source>{side} is not in the table: it is 1/K for each.</source>
        <translation>{side} steht nicht in der Tabelle: Es ist 1/K für jeden Ausgang.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>none: a single column</source>
        <translation>nichts: eine einzige Spalte</translation>
    </message>
    <message>
        <source>Line {line}: the row cannot be read.</source>
        <translation>Zeile {line}: Die Zeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line {line}: a cell has more than {most} characters; perhaps a quotation mark is never closed.</source>
        <translation>Zeile {line}: Eine Zelle hat mehr als {most} Zeichen; vielleicht wird ein Anführungszeichen nie geschlossen.</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is opened and never closed.</source>
        <translation>Zeile {line}: Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>is not a text in quotation marks</source>
        <translation>ist kein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>is {value}, and must be “nats”, “bits” or “bans”</source>
        <translation>ist {value} und muss „nats“, „bits“ oder „bans“ sein</translation>
    </message>
    <message>
        <source>is {value}, and must be a whole number from 0 to {most}</source>
        <translation>ist {value} und muss eine ganze Zahl von 0 bis {most} sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must each name a measure</source>
        <translation>muss je ein Maß nennen</translation>
    </message>
    <message>
        <source>must have a list of terms</source>
        <translation>muss eine Liste von Summanden haben</translation>
    </message>
    <message>
        <source>must hold a list of logits</source>
        <translation>muss eine Liste von Logits enthalten</translation>
    </message>
    <message>
        <source>has the label {label}, and must name a class from 1 to {most}</source>
        <translation>hat das Label {label} und muss eine Klasse von 1 bis {most} nennen</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>nothing: each letter is one</source>
        <translation>nichts: Jeder Buchstabe ist eine</translation>
    </message>
    <message>
        <source>The text has {count} characters, and {most} are the most that are read here: save it as a file and read that.</source>
        <translation>Der Text hat {count} Zeichen, hier gelesen werden höchstens {most}: als Datei speichern und diese lesen.</translation>
    </message>
    <message>
        <source>must be an object in braces, such as {example}</source>
        <translation>muss ein Objekt in geschweiften Klammern sein, etwa {example}</translation>
    </message>
    <message>
        <source>has in “{field}” something that is not a short text in quotation marks</source>
        <translation>hat in „{field}“ etwas, das kein kurzer Text in Anführungszeichen ist</translation>
    </message>
    <message>
        <source>must have in “{field}” a list of at most {most} texts</source>
        <translation>muss in „{field}“ eine Liste von höchstens {most} Texten haben</translation>
    </message>
    <message>
        <source>must have in “{field}” a list of at most {most} lists of texts</source>
        <translation>muss in „{field}“ eine Liste von höchstens {most} Listen von Texten haben</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>says in “{field}” {value}, and true or false is needed</source>
        <translation>sagt in „{field}“ {value}, gebraucht wird true oder false</translation>
    </message>
    <message>
        <source>One outcome has more than 10¹⁵ observations, the most that are kept exactly.</source>
        <translation>Ein Ausgang hat mehr als 10¹⁵ Beobachtungen, das Höchste, was exakt bleibt.</translation>
    </message>
    <message>
        <source>There are more than {most} different values: this is no column of outcomes. Choose another one, or group its values first.</source>
        <translation>Es gibt mehr als {most} verschiedene Werte: Das ist keine Spalte von Ausgängen. Eine andere wählen oder die Werte erst zusammenfassen.</translation>
    </message>
    <message>
        <source>The different values have more than {most} characters together: this is no column of outcomes. Choose another one.</source>
        <translation>Die verschiedenen Werte haben zusammen mehr als {most} Zeichen: Das ist keine Spalte von Ausgängen. Eine andere wählen.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Summand</translation>
    </message>
    <message>
        <source>This is not a xent document: it does not begin with {beginning}.</source>
        <translation>Das ist kein xent-Dokument: Es beginnt nicht mit {beginning}.</translation>
    </message>
    <message>
        <source>The document has no scenes: “scenes” must be a list of at least one.</source>
        <translation>Das Dokument hat keine Szenen: „scenes“ muss eine Liste mit mindestens einer sein.</translation>
    </message>
    <message>
        <source>The document has {count} scenes; {most} are the most that are read.</source>
        <translation>Das Dokument hat {count} Szenen; gelesen werden höchstens {most}.</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <source>The document does not say its version: “version” must be a whole number from 1.</source>
        <translation>Das Dokument nennt seine Version nicht: „version“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The document was written by a newer xent (version {version} of the format; this one reads up to {own}): update the program to open it.</source>
        <translation>Das Dokument wurde von einem neueren xent geschrieben (Version {version} des Formats; dieses hier liest bis {own}): das Programm aktualisieren, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{place} is not an object in braces, with its title and outcomes.</source>
        <translation>{place} ist kein Objekt in geschweiften Klammern mit Titel und Ausgängen.</translation>
    </message>
    <message>
        <source>{place} has no outcomes: “outcomes” must be a list.</source>
        <translation>{place} hat keine Ausgänge: „outcomes“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>{place} has {count} outcomes; {most} are the most that are read.</source>
        <translation>{place} hat {count} Ausgänge; gelesen werden höchstens {most}.</translation>
    </message>
    <message>
        <source>{place} is not an object such as {example}.</source>
        <translation>{place} ist kein Objekt wie {example}.</translation>
    </message>
    <message>
        <source>{place}, outcome {number}</source>
        <translation>{place}, Ausgang {number}</translation>
    </message>
    <message>
        <source>{place}: the label is {value}, and a text is needed.</source>
        <translation>{place}: Der Name ist {value}, gebraucht wird ein Text.</translation>
    </message>
    <message>
        <source>{place}: {field} is missing, and a number such as “1/6” is needed.</source>
        <translation>{place}: {field} fehlt, gebraucht wird eine Zahl wie „1/6“.</translation>
    </message>
    <message>
        <source>{place}: {field} is {value}, and a number such as “1/6” is needed.</source>
        <translation>{place}: {field} ist {value}, gebraucht wird eine Zahl wie „1/6“.</translation>
    </message>
    <message>
        <source>{place}: n is {value}, and a whole number is needed.</source>
        <translation>{place}: n ist {value}, gebraucht wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{place}: “locked” is {value}, and true or false is needed.</source>
        <translation>{place}: „locked“ ist {value}, gebraucht wird true oder false.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>The document is larger than {most} MB, the most that is read.</source>
        <translation>Das Dokument ist größer als {most} MB, das Höchste, was gelesen wird.</translation>
    </message>
    <message>
        <source>The document is not text in UTF-8: byte {byte} is damaged.</source>
        <translation>Das Dokument ist kein Text in UTF-8: Byte {byte} ist beschädigt.</translation>
    </message>
    <message>
        <source>The document is damaged in line {line}, column {column}: {reason}.</source>
        <translation>Das Dokument ist in Zeile {line}, Spalte {column} beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be one of xent&apos;s.</source>
        <translation>Das Dokument ist zu tief verschachtelt, um eines von xent zu sein.</translation>
    </message>
    <message>
        <source>The document has {key} twice in one object, so its meaning is ambiguous.</source>
        <translation>Das Dokument hat {key} zweimal in einem Objekt, seine Bedeutung ist also mehrdeutig.</translation>
    </message>
    <message>
        <source>The document holds {name}, which is not a finite number.</source>
        <translation>Das Dokument enthält {name}, das ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
</context>
</TS>
