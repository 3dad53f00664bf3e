<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and one of {names}</source>
        <translation> und eine von {names}</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n (returns|return)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n kehrt zurück</numerusform>
            <numerusform>%n kehren zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) until something is put right.</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n steht, bis etwas berichtigt ist.</numerusform>
            <numerusform>%n stehen, bis etwas berichtigt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (waits|wait).</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n wartet.</numerusform>
            <numerusform>%n warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PIN(s) (comes|come) with it that (is another|are others) than those here.</source>
        <translation>
            <numerusform>%n PIN kommt mit, die anders ist als die hier.</numerusform>
            <numerusform>%n PINs kommen mit, die anders sind als die hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n Einspruch</numerusform>
            <numerusform>%n Einsprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) left out.</source>
        <translation>
            <numerusform>%n fehlerhafte Zeile weggelassen.</numerusform>
            <numerusform>%n fehlerhafte Zeilen weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rows</source>
        <comment>things that change</comment>
        <translation>
            <numerusform>%n neben den Zeilen</numerusform>
            <numerusform>%n neben den Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s). Arrows follow the edges, Enter shows the text.</source>
        <translation>
            <numerusform>%n Karte. Pfeile folgen den Kanten, die Eingabetaste zeigt den Text.</numerusform>
            <numerusform>%n Karten. Pfeile folgen den Kanten, die Eingabetaste zeigt den Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued, renewals among them.</source>
        <translation>
            <numerusform>%n Zertifikat ausgestellt, Erneuerungen eingeschlossen.</numerusform>
            <numerusform>%n Zertifikate ausgestellt, Erneuerungen eingeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n Zertifikat ausgestellt.</numerusform>
            <numerusform>%n Zertifikate ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what was here first stays as it is.</source>
        <translation>
            <numerusform>%n Widerspruch: Was zuerst hier war, bleibt, wie es ist.</numerusform>
            <numerusform>%n Widersprüche: Was zuerst hier war, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritischer</numerusform>
            <numerusform>%n kritische</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical breach(es)</source>
        <translation>
            <numerusform>%n kritischer Verstoß</numerusform>
            <numerusform>%n kritische Verstöße</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical breach(es) over the set; allowed: {allowed}.</source>
        <translation>
            <numerusform>%n kritischer Verstoß über den Satz; erlaubt: {allowed}.</numerusform>
            <numerusform>%n kritische Verstöße über den Satz; erlaubt: {allowed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between two sets; the next from {date} on.</source>
        <translation>
            <numerusform>%n Tag zwischen zwei Sätzen; der nächste ab {date}.</numerusform>
            <numerusform>%n Tage zwischen zwei Sätzen; der nächste ab {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to look at</source>
        <translation>
            <numerusform>%n Entscheidung anzusehen</numerusform>
            <numerusform>%n Entscheidungen anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different cause(s)</source>
        <comment>what a set must hold</comment>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n verschiedene Ursachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different formation(s)</source>
        <comment>what a set must hold</comment>
        <translation>
            <numerusform>%n Aufstellung</numerusform>
            <numerusform>%n verschiedene Aufstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) drawn from real crises of 2001–2011</source>
        <translation>
            <numerusform>%n Übung nach einer wirklichen Krise der Jahre 2001–2011</numerusform>
            <numerusform>%n Übungen nach wirklichen Krisen der Jahre 2001–2011</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) of the set never sat: 0 points each.</source>
        <translation>
            <numerusform>%n Übung des Satzes nie abgelegt: 0 Punkte.</numerusform>
            <numerusform>%n Übungen des Satzes nie abgelegt: je 0 Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) sat without the supervision that this level asks for.</source>
        <translation>
            <numerusform>%n Übung ohne die Aufsicht abgelegt, die diese Stufe verlangt.</numerusform>
            <numerusform>%n Übungen ohne die Aufsicht abgelegt, die diese Stufe verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) with the theme {theme}</source>
        <comment>what a set must hold</comment>
        <translation>
            <numerusform>%n Übung zum Thema {theme}</numerusform>
            <numerusform>%n Übungen zum Thema {theme}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earned</source>
        <comment>certificates that wait</comment>
        <translation>
            <numerusform>%n erworben</numerusform>
            <numerusform>%n erworben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) (keeps|keep) it from being played</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam result(s) under a salted hash that leads to nobody; every chain stays valid</source>
        <translation>
            <numerusform>%n Prüfungsergebnis unter einem gesalzenen Hashwert, der zu niemandem führt; jede Kette bleibt gültig</numerusform>
            <numerusform>%n Prüfungsergebnisse unter einem gesalzenen Hashwert, der zu niemandem führt; jede Kette bleibt gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n Datei nach {folder} geschrieben.</numerusform>
            <numerusform>%n Dateien nach {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first attempt(s)</source>
        <translation>
            <numerusform>%n Erstversuch</numerusform>
            <numerusform>%n Erstversuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been taken in before.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n war schon aufgenommen.</numerusform>
            <numerusform>%n waren schon aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) that no scenario may hold (was|were) left out.</source>
        <translation>
            <numerusform>%n unsichtbares Zeichen, das kein Szenario enthalten darf, wurde weggelassen.</numerusform>
            <numerusform>%n unsichtbare Zeichen, die kein Szenario enthalten darf, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) beside English</source>
        <translation>
            <numerusform>%n Sprache neben Englisch</numerusform>
            <numerusform>%n Sprachen neben Englisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left because you stopped.</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n blieb übrig, weil Sie angehalten haben.</numerusform>
            <numerusform>%n blieben übrig, weil Sie angehalten haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (differs|differ).</source>
        <translation>
            <numerusform>%n Zeile ist anders.</numerusform>
            <numerusform>%n Zeilen sind anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) waiting for a translator. Send the file out, and take it in when it comes back.</source>
        <translation>
            <numerusform>%n Zeile wartet auf eine Übersetzung. Geben Sie die Datei hinaus und nehmen Sie sie auf, wenn sie zurückkommt.</numerusform>
            <numerusform>%n Zeilen warten auf eine Übersetzung. Geben Sie die Datei hinaus und nehmen Sie sie auf, wenn sie zurückkommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it (is|are) still English.</source>
        <translation>
            <numerusform>%n Zeile davon ist noch englisch.</numerusform>
            <numerusform>%n Zeilen davon sind noch englisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would change.</source>
        <translation>
            <numerusform>%n Zeile würde sich ändern.</numerusform>
            <numerusform>%n Zeilen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s) (is|are) on no roster: {numbers}.</source>
        <translation>
            <numerusform>%n Führungskraft steht auf keiner Personenliste: {numbers}.</numerusform>
            <numerusform>%n Führungskräfte stehen auf keiner Personenliste: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more first attempt(s) needed</source>
        <translation>
            <numerusform>noch %n Erstversuch nötig</numerusform>
            <numerusform>noch %n Erstversuche nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may come</source>
        <comment>words to read</comment>
        <translation>
            <numerusform>%n weiteres kann kommen</numerusform>
            <numerusform>%n weitere können kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in data.json.</source>
        <translation>
            <numerusform>%n weitere Zeile in data.json.</numerusform>
            <numerusform>%n weitere Zeilen in data.json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s).</source>
        <translation>
            <numerusform>%n neuer Vorschlag.</numerusform>
            <numerusform>%n neue Vorschläge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the file</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n nicht in der Datei</numerusform>
            <numerusform>%n nicht in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} set(s) left within {months} months</source>
        <translation>
            <numerusform>%n von {all} Sätzen übrig innerhalb von {months} Monaten</numerusform>
            <numerusform>%n von {all} Sätzen übrig innerhalb von {months} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): {names}.</source>
        <translation>
            <numerusform>%n Teil: {names}.</numerusform>
            <numerusform>%n Teile: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) (is|are) named by another hash in records of this laptop. Both stay known.</source>
        <translation>
            <numerusform>%n Person wird in Aufzeichnungen dieses Laptops mit einem anderen Hashwert genannt. Beide bleiben bekannt.</numerusform>
            <numerusform>%n Personen werden in Aufzeichnungen dieses Laptops mit einem anderen Hashwert genannt. Beide bleiben bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) noted as having left.</source>
        <translation>
            <numerusform>%n Person als ausgeschieden vermerkt.</numerusform>
            <numerusform>%n Personen als ausgeschieden vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sealed into {file}.</source>
        <translation>
            <numerusform>%n Person in {file} versiegelt.</numerusform>
            <numerusform>%n Personen in {file} versiegelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be written.</source>
        <translation>
            <numerusform>%n Person wird geschrieben.</numerusform>
            <numerusform>%n Personen werden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written.</source>
        <translation>
            <numerusform>%n Person geschrieben.</numerusform>
            <numerusform>%n Personen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) (plays|play) the scenario as it is written now: the playbook, nobody, players of known skill, and cheats that never read the key. That is {runs} runs, off your screen.</source>
        <translation>
            <numerusform>%n Spieler spielt das Szenario, wie es jetzt geschrieben ist: die Musterlösung, niemand, Spieler mit bekanntem Können und Schummler, die nie die Lösung lesen. Das sind {runs} Läufe, abseits Ihres Bildschirms.</numerusform>
            <numerusform>%n Spieler spielen das Szenario, wie es jetzt geschrieben ist: die Musterlösung, niemand, Spieler mit bekanntem Können und Schummler, die nie die Lösung lesen. Das sind {runs} Läufe, abseits Ihres Bildschirms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) to come</source>
        <translation>
            <numerusform>%n Spieler steht bevor</numerusform>
            <numerusform>%n Spieler stehen bevor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) (belongs|belong) to it.</source>
        <translation>
            <numerusform>%n Beitrag gehört dazu.</numerusform>
            <numerusform>%n Beiträge gehören dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s).</source>
        <translation>
            <numerusform>%n Beitrag.</numerusform>
            <numerusform>%n Beiträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice run(s) (is|are) not in here: practice is the person&apos;s own, who adds it themselves.</source>
        <translation>
            <numerusform>%n Trainingslauf ist nicht enthalten: Training gehört der Person, die es selbst hinzufügt.</numerusform>
            <numerusform>%n Trainingsläufe sind nicht enthalten: Training gehört der Person, die es selbst hinzufügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice run(s), with every act</source>
        <translation>
            <numerusform>%n Trainingslauf, mit jeder Handlung</numerusform>
            <numerusform>%n Trainingsläufe, mit jeder Handlung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (keeps|keep) it from being played. Put them right first, so that no line is lost.</source>
        <translation>
            <numerusform>%n Problem steht dem Spielen im Weg. Beheben Sie es zuerst, damit keine Zeile verloren geht.</numerusform>
            <numerusform>%n Probleme stehen dem Spielen im Weg. Beheben Sie sie zuerst, damit keine Zeile verloren geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (keeps|keep) this scenario from being played.</source>
        <translation>
            <numerusform>%n Problem verhindert, dass dieses Szenario gespielt wird.</numerusform>
            <numerusform>%n Probleme verhindern, dass dieses Szenario gespielt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (stands|stand) in its way, listed under Write. Mend (it|them), then come back.</source>
        <translation>
            <numerusform>%n Problem steht im Weg: Es ist unter „Schreiben“ aufgeführt. Beheben Sie es und kommen Sie dann zurück.</numerusform>
            <numerusform>%n Probleme stehen im Weg: Sie sind unter „Schreiben“ aufgeführt. Beheben Sie sie und kommen Sie dann zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (stands|stand) in its way. Mend (it|them), then rehearse again.</source>
        <translation>
            <numerusform>%n Problem steht im Weg. Beheben Sie es und proben Sie dann noch einmal.</numerusform>
            <numerusform>%n Probleme stehen im Weg. Beheben Sie sie und proben Sie dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in {file}: nothing was written.</source>
        <translation>
            <numerusform>%n Problem in {file}: Nichts wurde geschrieben.</numerusform>
            <numerusform>%n Probleme in {file}: Nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) must be put right in the table first.</source>
        <translation>
            <numerusform>%n Problem muss zuerst in der Tabelle behoben werden.</numerusform>
            <numerusform>%n Probleme müssen zuerst in der Tabelle behoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) declined.</source>
        <translation>
            <numerusform>%n Vorschlag abgelehnt.</numerusform>
            <numerusform>%n Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused.</source>
        <translation>
            <numerusform>%n Vorschlag abgelehnt.</numerusform>
            <numerusform>%n Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real first attempt(s) at this edition in this home. Only sums over people are told, never who.</source>
        <translation>
            <numerusform>%n wirklicher Erstversuch an dieser Fassung hier. Genannt werden nur Summen über Menschen, nie wer.</numerusform>
            <numerusform>%n wirkliche Erstversuche an dieser Fassung hier. Genannt werden nur Summen über Menschen, nie wer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be taken in; HR can tell why.</source>
        <translation>
            <numerusform>%n Aufzeichnung ließ sich nicht aufnehmen; die Personalabteilung kann sagen, warum.</numerusform>
            <numerusform>%n Aufzeichnungen ließen sich nicht aufnehmen; die Personalabteilung kann sagen, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be told of. {first}</source>
        <translation>
            <numerusform>Von %n Aufzeichnung ließ sich nichts mitteilen. {first}</numerusform>
            <numerusform>Von %n Aufzeichnungen ließ sich nichts mitteilen. {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept apart</source>
        <translation>
            <numerusform>%n Aufzeichnung gesondert</numerusform>
            <numerusform>%n Aufzeichnungen gesondert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in.</source>
        <translation>
            <numerusform>%n Aufzeichnung aufgenommen.</numerusform>
            <numerusform>%n Aufzeichnungen aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {path}.</source>
        <translation>
            <numerusform>%n Aufzeichnung nach {path} geschrieben.</numerusform>
            <numerusform>%n Aufzeichnungen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused for good.</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n endgültig abgelehnt.</numerusform>
            <numerusform>%n endgültig abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n Erneuerung</numerusform>
            <numerusform>%n Erneuerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n Zeile gelöscht.</numerusform>
            <numerusform>%n Zeilen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of what is on screen.</source>
        <translation>
            <numerusform>%n Zeile von dem, was zu sehen ist.</numerusform>
            <numerusform>%n Zeilen von dem, was zu sehen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n Zeile nach {file} geschrieben.</numerusform>
            <numerusform>%n Zeilen nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not go as (it|they) should, the worst first.</source>
        <translation>
            <numerusform>%n Lauf ging nicht, wie er sollte.</numerusform>
            <numerusform>%n Läufe gingen nicht, wie sie sollten, die schlimmsten zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each player, seeds {first} to {last}.</source>
        <translation>
            <numerusform>%n Lauf jedes Spielers, Startzahlen {first} bis {last}.</numerusform>
            <numerusform>%n Läufe jedes Spielers, Startzahlen {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n ernster</numerusform>
            <numerusform>%n ernste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious breach(es)</source>
        <translation>
            <numerusform>%n ernster Verstoß</numerusform>
            <numerusform>%n ernste Verstöße</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious breach(es) over the set; allowed: {allowed}.</source>
        <translation>
            <numerusform>%n ernster Verstoß über den Satz; erlaubt: {allowed}.</numerusform>
            <numerusform>%n ernste Verstöße über den Satz; erlaubt: {allowed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) allowed within {months} months, all used; the next from {date} on.</source>
        <translation>
            <numerusform>%n Satz innerhalb von {months} Monaten erlaubt, verbraucht; der nächste ab {date}.</numerusform>
            <numerusform>%n Sätze innerhalb von {months} Monaten erlaubt, alle verbraucht; der nächste ab {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) about them went to a learning record store</source>
        <translation>
            <numerusform>%n Aussage über die Person ging an einen Lernspeicher</numerusform>
            <numerusform>%n Aussagen über die Person gingen an einen Lernspeicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) arrived so far.</source>
        <translation>
            <numerusform>%n Aussage ist bisher angekommen.</numerusform>
            <numerusform>%n Aussagen sind bisher angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) arrived.</source>
        <translation>
            <numerusform>%n Aussage ist angekommen.</numerusform>
            <numerusform>%n Aussagen sind angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) may be sent again.</source>
        <translation>
            <numerusform>%n Aussage darf noch einmal gesendet werden.</numerusform>
            <numerusform>%n Aussagen dürfen noch einmal gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) queued that (voids|void) those at the store.</source>
        <translation>
            <numerusform>%n Aussage eingereiht, die die im Speicher für ungültig erklärt.</numerusform>
            <numerusform>%n Aussagen eingereiht, die die im Speicher für ungültig erklären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went to the learning record store; voiding does not erase them. Ask its owner.</source>
        <translation>
            <numerusform>%n Aussage ging an den Lernspeicher; eine Ungültigkeit löscht sie nicht. Fragen Sie seinen Betreiber.</numerusform>
            <numerusform>%n Aussagen gingen an den Lernspeicher; eine Ungültigkeit löscht sie nicht. Fragen Sie seinen Betreiber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) about its words to look at.</source>
        <translation>
            <numerusform>%n Sache an ihren Worten ist anzusehen.</numerusform>
            <numerusform>%n Sachen an ihren Worten sind anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n abgehakt</numerusform>
            <numerusform>%n abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) cannot be chosen: with fewer than five people, or because telling them would tell those.</source>
        <translation>
            <numerusform>%n Einheit ist nicht wählbar: Sie hat weniger als fünf Menschen, oder sie zu nennen würde solche verraten.</numerusform>
            <numerusform>%n Einheiten sind nicht wählbar: Sie haben weniger als fünf Menschen, oder sie zu nennen würde solche verraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) not told: with fewer than {fewest} people, or because telling them would tell those.</source>
        <translation>
            <numerusform>%n Einheit nicht genannt: Sie hat weniger als {fewest} Menschen, oder sie zu nennen würde solche verraten.</numerusform>
            <numerusform>%n Einheiten nicht genannt: Sie haben weniger als {fewest} Menschen, oder sie zu nennen würde solche verraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen drill(s) of difficulty {low} to {high}.</source>
        <translation>
            <numerusform>%n ungesehene Übung der Schwierigkeit {low} bis {high}.</numerusform>
            <numerusform>%n ungesehene Übungen der Schwierigkeit {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent statement(s)</source>
        <translation>
            <numerusform>%n nicht gesendete Aussage</numerusform>
            <numerusform>%n nicht gesendete Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute too many</source>
        <translation>
            <numerusform>%n Wort je Minute zu viel</numerusform>
            <numerusform>%n Wörter je Minute zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n Wort zu viel</numerusform>
            <numerusform>%n Wörter zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>,</source>
        <comment>the sign between thousands</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>, above all {who}</source>
        <translation>, vor allem {who}</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the sign before decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 bis {last}</translation>
    </message>
    <message>
        <source>4 to 12 digits. It shows in exams that it is you; practice never asks for it.</source>
        <translation>4 bis 12 Ziffern. Sie zeigt in Prüfungen, dass Sie es sind; das Training fragt nie danach.</translation>
    </message>
    <message>
        <source>: {who}</source>
        <translation>: {who}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>@handle or id</source>
        <translation>@Name oder Kennung</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits and nothing else.</source>
        <translation>Eine PIN hat {least} bis {most} Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Eine PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>A backslash in double quotation marks means more than itself. Write two of them, or single quotes round the text.</source>
        <translation>Ein Backslash in doppelten Anführungszeichen bedeutet mehr als sich selbst. Schreiben Sie zwei davon oder einfache Anführungszeichen um den Text.</translation>
    </message>
    <message>
        <source>A better answer followed and won back half of the difference.</source>
        <translation>Eine bessere Antwort folgte und holte die Hälfte des Unterschieds zurück.</translation>
    </message>
    <message>
        <source>A break: a new chapter begins when you go on</source>
        <translation>Eine Pause: Ein neues Kapitel beginnt, wenn Sie weitermachen</translation>
    </message>
    <message>
        <source>A cause you have not met yet.</source>
        <translation>Eine Ursache, die Ihnen noch nicht begegnet ist.</translation>
    </message>
    <message>
        <source>A certificate of {valid_months} months could be renewed {window_days} days before its end.</source>
        <translation>Ein Zertifikat über {valid_months} Monate ließe sich {window_days} Tage vor seinem Ende erneuern.</translation>
    </message>
    <message>
        <source>A condition names one of: {names}.</source>
        <translation>Eine Bedingung nennt eines von: {names}.</translation>
    </message>
    <message>
        <source>A customer, a junior, an agency or “hackers” were blamed.</source>
        <translation>Die Schuld wurde einer Kundin, einem Neuling, einer Agentur oder „Hackern“ gegeben.</translation>
    </message>
    <message>
        <source>A cut at the very end of the scale separates nobody.</source>
        <translation>Eine Grenze ganz am Ende der Skala trennt niemanden.</translation>
    </message>
    <message>
        <source>A cut has to lie above what any cheat comes to and below the playbook. Robots are no people: they bound the cut and do not set it.</source>
        <translation>Eine Grenze muss über dem liegen, was irgendein Schummler erreicht, und unter der Musterlösung. Roboter sind keine Menschen: Sie begrenzen die Grenze und setzen sie nicht.</translation>
    </message>
    <message>
        <source>A danger was not carried up before its deadline.</source>
        <translation>Eine Gefahr wurde nicht vor Ablauf ihrer Frist hinaufgetragen.</translation>
    </message>
    <message>
        <source>A decision needs the name of the person who decides.</source>
        <translation>Eine Entscheidung braucht den Namen der Person, die entscheidet.</translation>
    </message>
    <message>
        <source>A deed that is done</source>
        <translation>Eine Tat, die getan ist</translation>
    </message>
    <message>
        <source>A dot is a run, a red square one that passes or fails where it may not; the strokes above and below are the mean, the broken line is the pass mark. Where a strip is hatched the mean may not lie.</source>
        <translation>Ein Punkt ist ein Lauf, ein rotes Quadrat einer, der besteht oder scheitert, wo er es nicht darf; die Striche darüber und darunter sind der Mittelwert, die gestrichelte Linie ist die Bestehensgrenze. Wo ein Streifen schraffiert ist, darf der Mittelwert nicht liegen.</translation>
    </message>
    <message>
        <source>A draft needs `{id}`, but nothing and nobody can make it known.</source>
        <translation>Ein Entwurf braucht `{id}`, aber nichts und niemand kann es bekannt machen.</translation>
    </message>
    <message>
        <source>A draft on this post is still going out; recall it or wait.</source>
        <translation>Ein Entwurf zu diesem Beitrag geht gerade hinaus; holen Sie ihn zurück oder warten Sie.</translation>
    </message>
    <message>
        <source>A drill cannot pause, and there are no hints. Between two drills the clock stands.</source>
        <translation>Eine Übung lässt sich nicht anhalten, und es gibt keine Hinweise. Zwischen zwei Übungen steht die Uhr.</translation>
    </message>
    <message>
        <source>A drill is under way, and its clock runs.</source>
        <translation>Eine Übung ist im Gang, und ihre Uhr läuft.</translation>
    </message>
    <message>
        <source>A fact changed: the approval that rested on it has lapsed.</source>
        <translation>Eine Tatsache hat sich geändert: Die Freigabe, die auf ihr ruhte, ist erloschen.</translation>
    </message>
    <message>
        <source>A fact that is known</source>
        <translation>Eine Tatsache, die bekannt ist</translation>
    </message>
    <message>
        <source>A first look at every scenario; afterwards the library opens at once.</source>
        <translation>Ein erster Blick auf jedes Szenario; danach öffnet sich die Bibliothek sofort.</translation>
    </message>
    <message>
        <source>A good first drill: difficulty {difficulty} of 5, {minutes} minutes.</source>
        <translation>Eine gute erste Übung: Schwierigkeit {difficulty} von 5, {minutes} Minuten.</translation>
    </message>
    <message>
        <source>A ground has at most {most} characters.</source>
        <translation>Ein Grund hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A hand-over of the laptop, a record of it, or its public key</source>
        <translation>Eine Übergabe des Laptops, eine Aufzeichnung von ihm oder sein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>A heat condition says either `over` or `under` how many points.</source>
        <translation>Eine Hitzebedingung sagt entweder `over` oder `under` wie viele Punkte.</translation>
    </message>
    <message>
        <source>A hub in the middle serves the units round it.</source>
        <translation>Eine Nabe in der Mitte dient den Einheiten um sie herum.</translation>
    </message>
    <message>
        <source>A hyphen stands between two words: go on typing, or take it away.</source>
        <translation>Ein Bindestrich steht zwischen zwei Wörtern: Tippen Sie weiter oder nehmen Sie ihn weg.</translation>
    </message>
    <message>
        <source>A key cannot stand here. Either this line stands further right than its neighbours, or the one above lacks the space behind its colon.</source>
        <translation>Hier kann kein Schlüssel stehen. Entweder steht diese Zeile weiter rechts als ihre Nachbarn, oder der darüber fehlt das Leerzeichen hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>A key in {file} is damaged, so none of them is believed.</source>
        <translation>Ein Schlüssel in {file} ist beschädigt, deshalb wird keinem geglaubt.</translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Ein Schlüssel muss ein einfaches Wort sein.</translation>
    </message>
    <message>
        <source>A laptop has to know who may pick themselves there, and by which hash records name them. The file carries number, display name, unit, that hash and the hash of the PIN; no address, manager, date or result.</source>
        <translation>Ein Laptop muss wissen, wer sich dort auswählen darf und mit welchem Hashwert Aufzeichnungen ihn nennen. Die Datei trägt Nummer, angezeigten Namen, Einheit, diesen Hashwert und den Hashwert der PIN; keine Adresse, keine Führungskraft, kein Datum und kein Ergebnis.</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <source>A list cannot begin within a line. Begin it on a line of its own, below its key.</source>
        <translation>Eine Liste kann nicht mitten in einer Zeile beginnen. Beginnen Sie sie in einer eigenen Zeile unter ihrem Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>A list of revocations as of {date}; %n badge(s) on it (does|do) not count.</source>
        <translation>
            <numerusform>Eine Liste der Widerrufe vom {date}; %n Abzeichen darauf zählt nicht.</numerusform>
            <numerusform>Eine Liste der Widerrufe vom {date}; %n Abzeichen darauf zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list stands above, and this line is no entry of it. Begin it with `- `, or move it to the left.</source>
        <translation>Darüber steht eine Liste, und diese Zeile ist kein Eintrag darin. Beginnen Sie sie mit `- ` oder rücken Sie sie nach links.</translation>
    </message>
    <message>
        <source>A matter that is carried up</source>
        <translation>Eine Sache, die hinaufgetragen wird</translation>
    </message>
    <message>
        <source>A mean lies between 0 and 100.</source>
        <translation>Ein Mittel liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>A mean of {mean} or more over the whole set, no drill under {floor}.</source>
        <translation>Im Mittel {mean} oder mehr über den ganzen Satz, keine Übung unter {floor}.</translation>
    </message>
    <message>
        <source>A mean of {mean} passes now.</source>
        <translation>Jetzt besteht ein Mittel von {mean}.</translation>
    </message>
    <message>
        <source>A name of 1 to {most} letters is wanted.</source>
        <translation>Verlangt ist ein Name aus 1 bis {most} Buchstaben.</translation>
    </message>
    <message>
        <source>A new scenario (Ctrl+N)</source>
        <translation>Ein neues Szenario (Strg+N)</translation>
    </message>
    <message>
        <source>A notice runs, promotion is held beside harm.</source>
        <translation>Ein Hinweis läuft, Werbung wird neben Schaden zurückgehalten.</translation>
    </message>
    <message>
        <source>A part of it cannot be read.</source>
        <translation>Ein Teil davon lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A part of it is not in the form in which it was written.</source>
        <translation>Ein Teil davon ist nicht in der Form, in der er geschrieben wurde.</translation>
    </message>
    <message>
        <source>A passphrase for a file has {least} to {most} signs.</source>
        <translation>Eine Passphrase für eine Datei hat {least} bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has {least} to {most} characters.</source>
        <translation>Eine Passphrase hat {least} bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has {least} to {most} signs.</source>
        <translation>Eine Passphrase hat {least} bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A patient person with the file would find it. Add words that nobody would put together.</source>
        <translation>Wer die Datei und Geduld hat, fände sie. Fügen Sie Wörter hinzu, die niemand zusammenstellen würde.</translation>
    </message>
    <message>
        <source>A people file for laptops</source>
        <translation>Eine Personendatei für Laptops</translation>
    </message>
    <message>
        <source>A piece can be held or let run.</source>
        <translation>Ein Stück kann zurückgehalten oder laufen gelassen werden.</translation>
    </message>
    <message>
        <source>A piece of our own queue</source>
        <translation>Ein Stück unserer Warteschlange</translation>
    </message>
    <message>
        <source>A policy that takes the place of each drill&apos;s own. Your own go into scenarios/policies in your data folder.</source>
        <translation>Ein Regelwerk, das an die Stelle des eigenen jeder Übung tritt. Ihre eigenen gehören nach scenarios/policies in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>A post that is classified</source>
        <translation>Ein Beitrag, der eingeordnet ist</translation>
    </message>
    <message>
        <source>A post that is ignored</source>
        <translation>Ein Beitrag, der liegen bleibt</translation>
    </message>
    <message>
        <source>A post that never came</source>
        <translation>Ein Beitrag, der nie kam</translation>
    </message>
    <message>
        <source>A post with `drafts:` is a decision. Its drafts stand here, side by side.</source>
        <translation>Ein Beitrag mit `drafts:` ist eine Entscheidung. Seine Entwürfe stehen hier nebeneinander.</translation>
    </message>
    <message>
        <source>A practice run is its trainee&apos;s own.</source>
        <translation>Ein Trainingslauf gehört dem, der ihn gespielt hat.</translation>
    </message>
    <message>
        <source>A programme says what has to be passed for which certificate. Its file belongs into scenarios/programmes.</source>
        <translation>Ein Programm sagt, was für welches Zertifikat zu bestehen ist. Seine Datei gehört nach scenarios/programmes.</translation>
    </message>
    <message>
        <source>A promised next word did not come in time.</source>
        <translation>Ein zugesagtes nächstes Wort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>A published draft</source>
        <translation>Ein veröffentlichter Entwurf</translation>
    </message>
    <message>
        <source>A record of the set does not hold any more.</source>
        <translation>Eine Aufzeichnung des Satzes hält nicht mehr.</translation>
    </message>
    <message>
        <source>A record with the same last hash but other content is here already; that one stays.</source>
        <translation>Eine Aufzeichnung mit demselben letzten Hashwert, aber anderem Inhalt ist schon hier; jene bleibt.</translation>
    </message>
    <message>
        <source>A rehearsal is under way.</source>
        <translation>Ein Probelauf ist im Gange.</translation>
    </message>
    <message>
        <source>A reset says who did it.</source>
        <translation>Ein Zurücksetzen nennt, wer es tat.</translation>
    </message>
    <message>
        <source>A right answer in time: whole until it is due, nothing at twice the time.</source>
        <translation>Eine richtige Antwort rechtzeitig: voll, bis sie fällig ist, nichts bei doppelter Zeit.</translation>
    </message>
    <message>
        <source>A right first word in time: whole until it is due, nothing at twice the time.</source>
        <translation>Ein richtiges erstes Wort rechtzeitig: voll, bis es fällig ist, nichts bei doppelter Zeit.</translation>
    </message>
    <message>
        <source>A row that the other system could misread is refused and listed.</source>
        <translation>Eine Zeile, die das andere System falsch lesen könnte, wird abgelehnt und aufgeführt.</translation>
    </message>
    <message>
        <source>A row&apos;s number cannot be read, so nobody knows who is missing.</source>
        <translation>Die Nummer einer Zeile lässt sich nicht lesen, deshalb weiß niemand, wer fehlt.</translation>
    </message>
    <message>
        <source>A scenario has `feed`, a chart `roles`, a policy `classes`, a programme `company` and `levels`.</source>
        <translation>Ein Szenario hat `feed`, ein Organigramm `roles`, ein Regelwerk `classes`, ein Programm `company` und `levels`.</translation>
    </message>
    <message>
        <source>A scenario kept in the data file is damaged, so its runs cannot be opened.</source>
        <translation>Ein Szenario in der Datendatei ist beschädigt; seine Läufe lassen sich deshalb nicht öffnen.</translation>
    </message>
    <message>
        <source>A scenario that was played is not on the shelf any more; HR needs it from elsewhere.</source>
        <translation>Ein gespieltes Szenario liegt nicht mehr vor; die Personalabteilung braucht es von anderswo.</translation>
    </message>
    <message>
        <source>A sealed exam scenario</source>
        <translation>Ein versiegeltes Prüfungsszenario</translation>
    </message>
    <message>
        <source>A second colon stands in this line. A text with a colon in it needs quotation marks round it.</source>
        <translation>In dieser Zeile steht ein zweiter Doppelpunkt. Ein Text mit einem Doppelpunkt braucht Anführungszeichen um sich.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <source>A second voice contradicted the statement of record or answered what the named speaker holds.</source>
        <translation>Eine zweite Stimme widersprach der gültigen Aussage oder beantwortete, was der benannten Stimme vorbehalten ist.</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>A set may be begun from {date} on.</source>
        <translation>Ein Satz kann ab {date} begonnen werden.</translation>
    </message>
    <message>
        <source>A set may be begun today.</source>
        <translation>Ein Satz kann heute begonnen werden.</translation>
    </message>
    <message>
        <source>A set of the same name but with other content is here already; it stays as it is.</source>
        <translation>Ein Satz desselben Namens mit anderem Inhalt ist schon hier; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A set of this level is open; go on with it.</source>
        <translation>Ein Satz dieser Stufe ist offen; führen Sie ihn fort.</translation>
    </message>
    <message>
        <source>A set of this level was passed and waits for its decision.</source>
        <translation>Ein Satz dieser Stufe wurde bestanden und wartet auf die Entscheidung.</translation>
    </message>
    <message>
        <source>A standing is that of today, so dates mean nothing to it.</source>
        <translation>Ein Stand ist der von heute; Daten bedeuten ihm nichts.</translation>
    </message>
    <message>
        <source>A tab stands where YAML wants spaces.</source>
        <translation>Wo YAML Leerzeichen will, steht ein Tabulator.</translation>
    </message>
    <message>
        <source>A text went out without, or other than, the approved one.</source>
        <translation>Ein Text ging ohne Freigabe oder anders als freigegeben hinaus.</translation>
    </message>
    <message>
        <source>A translator gets a table of all lines and sends it back. What is missing is shown in English.</source>
        <translation>Wer übersetzt, bekommt eine Tabelle aller Zeilen und schickt sie zurück. Was fehlt, erscheint englisch.</translation>
    </message>
    <message numerus="yes">
        <source>A try stands at {time} with %n choice(s) of yours.</source>
        <translation>
            <numerusform>Eine Probe steht bei {time} mit %n Entscheidung von Ihnen.</numerusform>
            <numerusform>Eine Probe steht bei {time} mit %n Entscheidungen von Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A valid certificate {title} is needed first.</source>
        <translation>Zuerst ist ein gültiges Zertifikat {title} nötig.</translation>
    </message>
    <message>
        <source>A value cannot begin with `{sign}`. Put quotation marks round it.</source>
        <translation>Ein Wert kann nicht mit `{sign}` beginnen. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A voided run has no result, but this record tells one.</source>
        <translation>Ein ungültiger Lauf hat kein Ergebnis, doch diese Aufzeichnung nennt eines.</translation>
    </message>
    <message>
        <source>A walk has at most {longest_walk} stops.</source>
        <translation>Ein Weg hat höchstens {longest_walk} Stationen.</translation>
    </message>
    <message>
        <source>A workbook has a second sheet with title, company and storylines; a CSV file has the rows only.</source>
        <translation>Eine Arbeitsmappe hat ein zweites Blatt mit Titel, Unternehmen und Handlungssträngen; eine CSV-Datei hat nur die Zeilen.</translation>
    </message>
    <message>
        <source>A wrong answer had gone out before it, so it counts half.</source>
        <translation>Davor war eine falsche Antwort hinausgegangen, deshalb zählt sie halb.</translation>
    </message>
    <message>
        <source>A wrong answer went out before the right one, so it counts half.</source>
        <translation>Vor der richtigen ging eine falsche Antwort hinaus, deshalb zählt es halb.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not opened: unpack it and name what was in it.</source>
        <translation>Ein Zip in einem Zip wird nicht geöffnet: Entpacken Sie es und nennen Sie, was darin war.</translation>
    </message>
    <message>
        <source>A zip with a page to read and the same as JSON. Practice is the person&apos;s own: it goes along only if they are here and enter their PIN. Extra time and breaks are told by the accommodations officer alone.</source>
        <translation>Ein Zip mit einer Seite zum Lesen und demselben als JSON. Das Training gehört der Person: Es geht nur mit, wenn sie hier ist und ihre PIN eingibt. Zusätzliche Zeit und Pausen nennt nur die dafür beauftragte Person.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). The clock runs from the moment you begin, and cannot pause.</source>
        <translation>
            <numerusform>Etwa %n Minute. Die Uhr läuft ab dem Moment, in dem Sie beginnen, und lässt sich nicht anhalten.</numerusform>
            <numerusform>Etwa %n Minuten. Die Uhr läuft ab dem Moment, in dem Sie beginnen, und lässt sich nicht anhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Nachteilsausgleiche</translation>
    </message>
    <message>
        <source>Accommodations are kept from everybody but the accommodations officer.</source>
        <translation>Nachteilsausgleiche sieht niemand außer der beauftragten Person.</translation>
    </message>
    <message>
        <source>Accommodations officer&apos;s area</source>
        <translation>Bereich für Nachteilsausgleiche</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acting rightly but late passes.</source>
        <translation>Wer richtig, aber spät handelt, besteht.</translation>
    </message>
    <message>
        <source>Add `class`, so that it is checked against the traits.</source>
        <translation>Ergänzen Sie `class`, damit sie gegen die Merkmale geprüft wird.</translation>
    </message>
    <message>
        <source>Add `disposition: {best: ...}`.</source>
        <translation>Ergänzen Sie `disposition: {best: ...}`.</translation>
    </message>
    <message>
        <source>Add `due`, or choose another default.</source>
        <translation>Ergänzen Sie `due` oder wählen Sie einen anderen üblichen Umgang.</translation>
    </message>
    <message>
        <source>Add `escalate` with functions and authority that bring it.</source>
        <translation>Fügen Sie `escalate` mit Funktionen und Befugnis hinzu, die es bringen.</translation>
    </message>
    <message>
        <source>Add `escalate`: a danger goes up the chart at once.</source>
        <translation>Ergänzen Sie `escalate`: Eine Gefahr geht sofort hinauf.</translation>
    </message>
    <message>
        <source>Add `from` to the fact, or an inject of kind fact.</source>
        <translation>Ergänzen Sie `from` bei der Tatsache oder eine Einspielung der Art fact.</translation>
    </message>
    <message>
        <source>Add `off-hours` to `themes`.</source>
        <translation>Ergänzen Sie `off-hours` in `themes`.</translation>
    </message>
    <message>
        <source>Add `why`: the debrief tells it to the trainee.</source>
        <translation>Ergänzen Sie `why`: Die Nachbesprechung sagt es den Übenden.</translation>
    </message>
    <message>
        <source>Add a link to it, or delete it.</source>
        <translation>Ergänzen Sie eine Verbindung dorthin oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Add functions or authority to `escalate`.</source>
        <translation>Ergänzen Sie Funktionen oder Befugnis in `escalate`.</translation>
    </message>
    <message>
        <source>Add it under `traits`, or correct it.</source>
        <translation>Ergänzen Sie es unter `traits` oder berichtigen Sie es.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>Add judge</source>
        <translation>Jurymitglied aufnehmen</translation>
    </message>
    <message>
        <source>Add links from it.</source>
        <translation>Ergänzen Sie Verbindungen von dort.</translation>
    </message>
    <message>
        <source>Add or delete entries.</source>
        <translation>Ergänzen oder löschen Sie Einträge.</translation>
    </message>
    <message>
        <source>Add posts without a storyline.</source>
        <translation>Ergänzen Sie Beiträge ohne Handlungsstrang.</translation>
    </message>
    <message>
        <source>Add the deed under `deeds`.</source>
        <translation>Ergänzen Sie die Tat unter `deeds`.</translation>
    </message>
    <message>
        <source>Add the fact under `facts`.</source>
        <translation>Ergänzen Sie die Tatsache unter `facts`.</translation>
    </message>
    <message>
        <source>Add the persona under `personas`.</source>
        <translation>Ergänzen Sie die Figur unter `personas`.</translation>
    </message>
    <message>
        <source>Add the storyline under `storylines`.</source>
        <translation>Ergänzen Sie den Handlungsstrang unter `storylines`.</translation>
    </message>
    <message>
        <source>Add what it should wait for beside it, with `all`.</source>
        <translation>Ergänzen Sie daneben mit `all`, worauf es warten soll.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the learning record store, as it ends before /statements.</source>
        <translation>Adresse des Lernspeichers, wie sie vor /statements endet.</translation>
    </message>
    <message>
        <source>Address of the system that people&apos;s ids in the store belong to.</source>
        <translation>Adresse des Systems, zu dem die Kennungen der Menschen im Speicher gehören.</translation>
    </message>
    <message>
        <source>Address under which the company explains its own words; empty: the one above.</source>
        <translation>Adresse, unter der das Unternehmen seine eigenen Wörter erklärt; leer: die obige.</translation>
    </message>
    <message>
        <source>After a rehearsal you see here whether the scenario is sound, what every player scores, how hot it gets, which drafts tell skill from luck, and which runs misbehave.</source>
        <translation>Nach einem Probelauf sehen Sie hier, ob das Szenario tragfähig ist, was jeder Spieler erreicht, wie heiß es wird, welche Entwürfe Können von Glück unterscheiden und welche Läufe aus der Reihe tanzen.</translation>
    </message>
    <message>
        <source>After comparing the fingerprint with the laptop</source>
        <translation>Nach dem Vergleich des Fingerabdrucks mit dem Laptop</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Against a declined proposal, a certificate or a set that did not pass</source>
        <translation>Gegen einen abgelehnten Vorschlag, ein Zertifikat oder einen nicht bestandenen Satz</translation>
    </message>
    <message>
        <source>Against the decision on certificate {target}</source>
        <translation>Gegen die Entscheidung über das Zertifikat {target}</translation>
    </message>
    <message>
        <source>Against the declined proposal {target}</source>
        <translation>Gegen den abgelehnten Vorschlag {target}</translation>
    </message>
    <message>
        <source>Against the key {count}</source>
        <translation>Gegen die Lösung {count}</translation>
    </message>
    <message>
        <source>Against the key: high scores go with it</source>
        <translation>Gegen die Lösung: Hohe Punkte gehen mit ihm einher</translation>
    </message>
    <message>
        <source>Against the key: low scores go with it</source>
        <translation>Gegen die Lösung: Niedrige Punkte gehen mit ihm einher</translation>
    </message>
    <message>
        <source>Against the result of the set {target}</source>
        <translation>Gegen das Ergebnis des Satzes {target}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All drills</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>All drills of a sitting are begun within one working day; what is not sat counts 0.</source>
        <translation>Alle Übungen einer Prüfungssitzung beginnen innerhalb eines Arbeitstags; was nicht abgelegt wird, zählt 0.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All keys (F1 or ?)</source>
        <translation>Alle Tasten (F1 oder ?)</translation>
    </message>
    <message>
        <source>All of it in sight (0)</source>
        <translation>Alles im Blick (0)</translation>
    </message>
    <message>
        <source>All words must stand in one line; put “two words” in quotes to find them side by side. kind:draft, scenario:guitar and by:dana narrow the search.</source>
        <translation>Alle Wörter müssen in einer Zeile stehen; setzen Sie „zwei Wörter“ in Anführungszeichen, um sie nebeneinander zu finden. kind:draft, scenario:guitar und by:dana engen die Suche ein.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>All {total} runs are done; working out what they tell.</source>
        <translation>Alle {total} Läufe sind fertig; ausgewertet wird, was sie sagen.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Stattgeben</translation>
    </message>
    <message>
        <source>Allow the appeal</source>
        <translation>Dem Einspruch stattgeben</translation>
    </message>
    <message>
        <source>Allow the appeal…</source>
        <translation>Dem Einspruch stattgeben …</translation>
    </message>
    <message>
        <source>Alpha by storyline</source>
        <translation>Alpha nach Handlungsstrang</translation>
    </message>
    <message>
        <source>Also tells what was taken in or decided while no store was on</source>
        <translation>Meldet auch, was aufgenommen oder entschieden wurde, während kein Speicher eingeschaltet war</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An accommodation says who set it.</source>
        <translation>Ein Nachteilsausgleich nennt, wer ihn gesetzt hat.</translation>
    </message>
    <message>
        <source>An appeal against {target} waits already.</source>
        <translation>Ein Einspruch gegen {target} wartet schon.</translation>
    </message>
    <message>
        <source>An appeal is decided by somebody else.</source>
        <translation>Über einen Einspruch entscheidet jemand anderes.</translation>
    </message>
    <message numerus="yes">
        <source>An appeal may be made within %n day(s); that time is over.</source>
        <translation>
            <numerusform>Einspruch ist innerhalb von %n Tag möglich; diese Zeit ist vorbei.</numerusform>
            <numerusform>Einspruch ist innerhalb von %n Tagen möglich; diese Zeit ist vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>An appeal needs the name of the person who appeals.</source>
        <translation>Ein Einspruch braucht den Namen der Person, die ihn erhebt.</translation>
    </message>
    <message>
        <source>An erasure says who decided it.</source>
        <translation>Eine Löschung nennt, wer sie entschieden hat.</translation>
    </message>
    <message>
        <source>An erasure says why its certificates are kept or revoked, in at most {most} signs.</source>
        <translation>Eine Löschung sagt in höchstens {most} Zeichen, warum ihre Zertifikate behalten oder widerrufen werden.</translation>
    </message>
    <message>
        <source>An exam cannot be paused.</source>
        <translation>Eine Prüfung lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>An exam drill of this person is still open.</source>
        <translation>Eine Prüfungsübung dieser Person ist noch offen.</translation>
    </message>
    <message>
        <source>An exam needs to know that it is you.</source>
        <translation>Eine Prüfung muss wissen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>An id begins with a letter or a digit.</source>
        <translation>Eine Kennung beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>An id has {most} signs at most; these are {count}.</source>
        <translation>Eine Kennung hat höchstens {most} Zeichen; dies sind {count}.</translation>
    </message>
    <message>
        <source>An inject is a group of keys with values.</source>
        <translation>Eine Einspielung ist eine Gruppe von Schlüsseln mit Werten.</translation>
    </message>
    <message>
        <source>An organisation of a shape you have not met yet.</source>
        <translation>Eine Organisation in einer Form, die Ihnen noch nicht begegnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Und %n weiteres</numerusform>
            <numerusform>Und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another column says the same already, so these were not read: {names}.</source>
        <translation>Eine andere Spalte sagt schon dasselbe, deshalb wurden diese nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>Another edition has to be judged anew.</source>
        <translation>Eine andere Fassung muss neu beurteilt werden.</translation>
    </message>
    <message>
        <source>Another inject</source>
        <translation>Eine andere Einspielung</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Ein anderer Rechner</translation>
    </message>
    <message>
        <source>Another mean that would pass</source>
        <translation>Ein anderes Mittel, das bestünde</translation>
    </message>
    <message>
        <source>Another part of the program is using the data file {path}.</source>
        <translation>Ein anderer Teil des Programms benutzt die Datendatei {path}.</translation>
    </message>
    <message>
        <source>Another program is using the data file {path}, so this could not be saved.</source>
        <translation>Ein anderes Programm benutzt die Datendatei {path}; dies konnte deshalb nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Another record follows the same one on that installation: its folder was put back to an earlier state. The one that was taken in first stays.</source>
        <translation>Auf jener Installation folgt eine andere Aufzeichnung derselben: Ihr Ordner wurde auf einen früheren Stand zurückgesetzt. Die zuerst angenommene bleibt.</translation>
    </message>
    <message>
        <source>Another record is here for the same place of the same set; it stays, and this one does not count.</source>
        <translation>Für denselben Platz desselben Satzes liegt schon eine andere Aufzeichnung vor; sie bleibt, und diese zählt nicht.</translation>
    </message>
    <message>
        <source>Another set of this person is open.</source>
        <translation>Ein anderer Satz dieser Person ist offen.</translation>
    </message>
    <message>
        <source>Another window has made a key in the meantime.</source>
        <translation>Ein anderes Fenster hat inzwischen einen Schlüssel angelegt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Antwort rechtzeitig</translation>
    </message>
    <message numerus="yes">
        <source>Answer where an answer is due: %n post(s) went without one{foremost}.</source>
        <translation>
            <numerusform>Antworten Sie, wo eine Antwort fällig ist: %n Beitrag blieb ohne{foremost}.</numerusform>
            <numerusform>Antworten Sie, wo eine Antwort fällig ist: %n Beiträge blieben ohne{foremost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer where an answer is due; only a right one stops the clocks and cools a storyline.</source>
        <translation>Antworten Sie, wo eine Antwort fällig ist; nur eine richtige hält die Uhren an und kühlt einen Handlungsstrang.</translation>
    </message>
    <message>
        <source>Apart, in points of the whole</source>
        <translation>Abstand, in Punkten des Ganzen</translation>
    </message>
    <message>
        <source>Appeal {number} is decided already, by {by}.</source>
        <translation>Über den Einspruch {number} hat {by} schon entschieden.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved as it stands.</source>
        <translation>So freigegeben, wie es dasteht.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Ringsum</translation>
    </message>
    <message>
        <source>Arrows go from mark to mark, Enter shows it in the text. To move it: drag it, or Shift and ← →.</source>
        <translation>Pfeile führen von Marke zu Marke, die Eingabetaste zeigt sie im Text. Zum Verschieben: ziehen, oder Umschalt und ← →.</translation>
    </message>
    <message>
        <source>As a page or as plain text</source>
        <translation>Als Seite oder als schlichter Text</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As large as the width allows</source>
        <translation>So groß, wie die Breite erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>As of now it would name %n certificate(s).</source>
        <translation>
            <numerusform>Jetzt würde sie %n Zertifikat nennen.</numerusform>
            <numerusform>Jetzt würde sie %n Zertifikate nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as it is a scenario again, its reading load stands here.</source>
        <translation>Sobald es wieder ein Szenario ist, steht hier seine Lesemenge.</translation>
    </message>
    <message>
        <source>As soon as it is a scenario again, its time line stands here.</source>
        <translation>Sobald es wieder ein Szenario ist, steht hier seine Zeitleiste.</translation>
    </message>
    <message>
        <source>As the guide asks · {count}</source>
        <translation>Wie der Leitfaden verlangt · {count}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask HR for a new people file.</source>
        <translation>Bitten Sie die Personalabteilung um eine neue Personendatei.</translation>
    </message>
    <message>
        <source>Ask HR for it again.</source>
        <translation>Bitten Sie die Personalabteilung noch einmal darum.</translation>
    </message>
    <message>
        <source>Ask before leaving a drill</source>
        <translation>Vor dem Verlassen einer Übung fragen</translation>
    </message>
    <message>
        <source>Ask before the window closes during a drill.</source>
        <translation>Fragen, bevor sich das Fenster während einer Übung schließt.</translation>
    </message>
    <message>
        <source>Ask for a new one from that laptop.</source>
        <translation>Bitten Sie um eine neue von diesem Laptop.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Freigabe erbitten</translation>
    </message>
    <message>
        <source>Ask for approval  E</source>
        <translation>Freigabe erbitten  E</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Ask for less, or for more drills.</source>
        <translation>Verlangen Sie weniger oder mehr Übungen.</translation>
    </message>
    <message>
        <source>Ask for less, or write the scenarios that are missing.</source>
        <translation>Verlangen Sie weniger oder schreiben Sie die fehlenden Szenarien.</translation>
    </message>
    <message>
        <source>Ask for other functions or less authority, or change duty hours.</source>
        <translation>Verlangen Sie andere Funktionen oder weniger Befugnis, oder ändern Sie die Dienstzeiten.</translation>
    </message>
    <message>
        <source>Ask for the badge as a .jwt file or as its picture.</source>
        <translation>Bitten Sie um das Abzeichen als .jwt-Datei oder als Bild.</translation>
    </message>
    <message>
        <source>Ask the issuer for a new one.</source>
        <translation>Bitten Sie den Aussteller um eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>Ask the questions in order and stop at the first yes: %n post(s) left that way, most often at “{question}”.</source>
        <translation>
            <numerusform>Stellen Sie die Fragen der Reihe nach und halten Sie beim ersten Ja: %n Beitrag verließ diesen Weg, am häufigsten bei „{question}“.</numerusform>
            <numerusform>Stellen Sie die Fragen der Reihe nach und halten Sie beim ersten Ja: %n Beiträge verließen diesen Weg, am häufigsten bei „{question}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the questions in order and stop at the first yes: %n post(s) left that way.</source>
        <translation>
            <numerusform>Stellen Sie die Fragen der Reihe nach und halten Sie beim ersten Ja: %n Beitrag verließ diesen Weg.</numerusform>
            <numerusform>Stellen Sie die Fragen der Reihe nach und halten Sie beim ersten Ja: %n Beiträge verließen diesen Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them to write their name.</source>
        <translation>Bitten Sie sie, ihren Namen zu schreiben.</translation>
    </message>
    <message>
        <source>Ask them.</source>
        <translation>Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a new one.</source>
        <translation>Bitten Sie, wer die Datei erstellt hat, um eine neue.</translation>
    </message>
    <message>
        <source>Ask whoever packed it for one that checks clean.</source>
        <translation>Bitten Sie, wer es gepackt hat, um eines, das fehlerfrei geprüft ist.</translation>
    </message>
    <message>
        <source>Ask whoever sent them.</source>
        <translation>Fragen Sie, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt war</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words make a good one.</source>
        <translation>Mindestens 12 Zeichen; vier oder fünf Wörter ergeben eine gute.</translation>
    </message>
    <message>
        <source>At least 8 signs; three or four words make a good one. Nobody can read it back.</source>
        <translation>Mindestens 8 Zeichen; drei oder vier Wörter ergeben eine gute. Niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>At line {line} of the record more drill time has passed than the counting clock gives.</source>
        <translation>In Zeile {line} der Aufzeichnung ist mehr Übungszeit vergangen, als die zählende Uhr hergibt.</translation>
    </message>
    <message>
        <source>At line {line} of the record more drill time has passed than time: the clock was set back, or the drill ran too fast.</source>
        <translation>In Zeile {line} der Aufzeichnung ist mehr Übungszeit vergangen als Zeit: Die Uhr wurde zurückgestellt, oder die Übung lief zu schnell.</translation>
    </message>
    <message>
        <source>At line {line} of the record the clock of that machine was set back.</source>
        <translation>In Zeile {line} der Aufzeichnung wurde die Uhr jenes Rechners zurückgestellt.</translation>
    </message>
    <message>
        <source>At line {line} of the record wall clock and counting clock have parted: the clock was set.</source>
        <translation>In Zeile {line} der Aufzeichnung gehen Wanduhr und zählende Uhr auseinander: Die Uhr wurde gestellt.</translation>
    </message>
    <message>
        <source>At most {critical} critical and {serious} serious breaches over the set.</source>
        <translation>Höchstens {critical} kritische und {serious} ernste Verstöße über den Satz.</translation>
    </message>
    <message>
        <source>At some times at which `{id}` may appear, no walk of the chart reaches {asked}.</source>
        <translation>Zu manchen Zeiten, zu denen `{id}` erscheinen kann, erreicht kein Weg des Organigramms {asked}.</translation>
    </message>
    <message>
        <source>At {at}, the last moment: {way}</source>
        <translation>Bei {at}, dem letzten Augenblick: {way}</translation>
    </message>
    <message>
        <source>At {at}: {way}</source>
        <translation>Bei {at}: {way}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts that were not passed are left out.</source>
        <translation>Nicht bestandene Versuche sind weggelassen.</translation>
    </message>
    <message>
        <source>Attempts that were not passed come with Failures only.</source>
        <translation>Nicht bestandene Versuche kommen nur mit „Nicht Bestandenes“ hinein.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to 100 %. Key: 0</source>
        <translation>Zurück auf 100 %. Taste: 0</translation>
    </message>
    <message>
        <source>Back to the judges</source>
        <translation>Zurück zur Jury</translation>
    </message>
    <message>
        <source>Back to the languages</source>
        <translation>Zurück zu den Sprachen</translation>
    </message>
    <message>
        <source>Back to the order of the file</source>
        <translation>Zurück zur Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>Zurück zur Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Back to the scenarios</source>
        <translation>Zurück zu den Szenarien</translation>
    </message>
    <message>
        <source>Back to the scenarios (Esc)</source>
        <translation>Zurück zu den Szenarien (Esc)</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Badges are .jwt, .json or .png files.</source>
        <translation>Abzeichen sind .jwt-, .json- oder .png-Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>Badges of %n older key(s) stay good.</source>
        <translation>
            <numerusform>Abzeichen von %n älterem Schlüssel bleiben gut.</numerusform>
            <numerusform>Abzeichen von %n älteren Schlüsseln bleiben gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you turned to it you began on %n less urgent post(s).</source>
        <translation>
            <numerusform>Bevor Sie sich ihm zuwandten, begannen Sie mit %n weniger dringenden Beitrag.</numerusform>
            <numerusform>Bevor Sie sich ihm zuwandten, begannen Sie mit %n weniger dringenden Beiträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a new one; the old one is kept.</source>
        <translation>Beginnen Sie eine neue; die alte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Begin a set …</source>
        <translation>Einen Satz beginnen …</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin drill {number}</source>
        <translation>Übung {number} beginnen</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Begin from the table that is written for the scenario.</source>
        <translation>Beginnen Sie mit der Tabelle, die für das Szenario geschrieben wird.</translation>
    </message>
    <message>
        <source>Begin the set</source>
        <translation>Satz beginnen</translation>
    </message>
    <message>
        <source>Begin with a new one.</source>
        <translation>Beginnen Sie mit einer neuen.</translation>
    </message>
    <message>
        <source>Begun at the last moment ({format_ms}) the best walk brings what `{id}` needs after {format_ms2}; the answer is due after {format_ms3}.</source>
        <translation>Im letzten Augenblick begonnen ({format_ms}), bringt der beste Weg nach {format_ms2}, was `{id}` braucht; die Antwort ist nach {format_ms3} fällig.</translation>
    </message>
    <message>
        <source>Begun before anything that was less urgent.</source>
        <translation>Begonnen vor allem weniger Dringenden.</translation>
    </message>
    <message numerus="yes">
        <source>Behind this one: %n more kept text(s).</source>
        <translation>
            <numerusform>Dahinter: %n weiterer aufbewahrter Text.</numerusform>
            <numerusform>Dahinter: %n weitere aufbewahrte Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Unter dem Text</translation>
    </message>
    <message>
        <source>Beside the data file</source>
        <translation>Neben der Datendatei</translation>
    </message>
    <message>
        <source>Beside the rows</source>
        <translation>Neben den Zeilen</translation>
    </message>
    <message>
        <source>Blame nobody; say what we did</source>
        <translation>Geben Sie niemandem die Schuld; sagen Sie, was wir getan haben</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Both are alike.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Breach of ethics</source>
        <translation>Ethikverstoß</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Breaching</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Breaks at chapters</source>
        <translation>Pausen an Kapiteln</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Einweisung</translation>
    </message>
    <message>
        <source>Briefing: {title}</source>
        <translation>Einweisung: {title}</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Nach Entscheidung</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Nach Dimension</translation>
    </message>
    <message>
        <source>By storyline</source>
        <translation>Nach Handlungsstrang</translation>
    </message>
    <message>
        <source>By the key</source>
        <translation>Nach der Lösung</translation>
    </message>
    <message>
        <source>By the policy {says} is {computed}, not {written}.</source>
        <translation>Nach dem Regelwerk ist {says} {computed}, nicht {written}.</translation>
    </message>
    <message>
        <source>By these periods, this would be deleted:</source>
        <translation>Nach diesen Fristen würde dies gelöscht:</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Nach Einheit</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Nach Dringlichkeit</translation>
    </message>
    <message>
        <source>By when it promises a next word</source>
        <translation>Bis wann er ein nächstes Wort zusagt</translation>
    </message>
    <message>
        <source>CSV or XLSX, from an exercise planner or written here.</source>
        <translation>CSV oder XLSX, aus einer Übungsplanung oder hier geschrieben.</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Called it {class_title}</source>
        <translation>Als „{class_title}“ eingeordnet</translation>
    </message>
    <message>
        <source>Campaign backlash</source>
        <translation>Kampagne mit Gegenwind</translation>
    </message>
    <message>
        <source>Cannot be carried</source>
        <translation>Nicht übertragbar</translation>
    </message>
    <message numerus="yes">
        <source>Cannot be read · %n problem(s)</source>
        <translation>
            <numerusform>Nicht lesbar · %n Problem</numerusform>
            <numerusform>Nicht lesbar · %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Careless or rogue employee</source>
        <translation>Unbedachte Beschäftigte</translation>
    </message>
    <message>
        <source>Carried it to {walk}</source>
        <translation>Hinaufgetragen zu {walk}</translation>
    </message>
    <message>
        <source>Carried it to {walk}, with {draft}</source>
        <translation>Hinaufgetragen zu {walk}, mit {draft}</translation>
    </message>
    <message>
        <source>Carried to the functions and the authority that are needed, without detours.</source>
        <translation>Ohne Umwege zu den nötigen Funktionen und der nötigen Befugnis getragen.</translation>
    </message>
    <message>
        <source>Carries the post along this path</source>
        <translation>Trägt den Beitrag auf diesem Weg hinauf</translation>
    </message>
    <message>
        <source>Carry a danger up before anything else</source>
        <translation>Tragen Sie eine Gefahr vor allem anderen hinauf</translation>
    </message>
    <message>
        <source>Carry it out…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>Carry it up</source>
        <translation>Hinauftragen</translation>
    </message>
    <message numerus="yes">
        <source>Carry up what the desk may not decide or others must know: %n matter(s) never set out{foremost}.</source>
        <translation>
            <numerusform>Tragen Sie hinauf, was der Leitstand nicht entscheiden darf oder andere wissen müssen: %n Sache machte sich nie auf den Weg{foremost}.</numerusform>
            <numerusform>Tragen Sie hinauf, was der Leitstand nicht entscheiden darf oder andere wissen müssen: %n Sachen machten sich nie auf den Weg{foremost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cause not said</source>
        <translation>Ursache nicht genannt</translation>
    </message>
    <message>
        <source>Centralised</source>
        <translation>Zentral</translation>
    </message>
    <message>
        <source>Certificate or proposal</source>
        <translation>Zertifikat oder Vorschlag</translation>
    </message>
    <message>
        <source>Certificate {number} is valid already.</source>
        <translation>Das Zertifikat {number} ist schon gültig.</translation>
    </message>
    <message>
        <source>Certificate {number} is valid: there is nothing to appeal against.</source>
        <translation>Das Zertifikat {number} ist gültig: Es gibt nichts, wogegen Einspruch möglich wäre.</translation>
    </message>
    <message>
        <source>Certificate {number} is {state}, so it cannot be {event}.</source>
        <translation>Das Zertifikat {number} ist {state}, deshalb kann es nicht {event} werden.</translation>
    </message>
    <message>
        <source>Certificate {number} was changed in the meantime.</source>
        <translation>Das Zertifikat {number} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Certificate {number} was issued, but its files could not be put in their place.</source>
        <translation>Das Zertifikat {number} wurde ausgestellt, aber seine Dateien ließen sich nicht an ihren Ort legen.</translation>
    </message>
    <message>
        <source>Certificate&apos;s number, name or person&apos;s number</source>
        <translation>Nummer des Zertifikats, Name oder Nummer der Person</translation>
    </message>
    <message>
        <source>Certificate&apos;s or proposal&apos;s number, or a set&apos;s id</source>
        <translation>Nummer des Zertifikats oder Vorschlags oder Kennung eines Satzes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates end on a fixed day, and `day` does not say which.</source>
        <translation>Zertifikate enden an einem festen Tag, und `day` sagt nicht, an welchem.</translation>
    </message>
    <message>
        <source>Certificates that were suspended or revoked are left out.</source>
        <translation>Ausgesetzte und widerrufene Zertifikate sind weggelassen.</translation>
    </message>
    <message>
        <source>Chain, signature, digest and ledger hold: nothing was changed after signing.</source>
        <translation>Kette, Signatur, Prüfsumme und Punkteliste halten: Nach dem Signieren wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change `formation`, or the links.</source>
        <translation>Ändern Sie `formation` oder die Verbindungen.</translation>
    </message>
    <message>
        <source>Change `is` or `class`.</source>
        <translation>Ändern Sie `is` oder `class`.</translation>
    </message>
    <message>
        <source>Change `rubric` so that the six weights make 100.</source>
        <translation>Ändern Sie `rubric`, sodass die sechs Gewichte 100 ergeben.</translation>
    </message>
    <message>
        <source>Change the condition, or what it waits for.</source>
        <translation>Ändern Sie die Bedingung oder das, worauf sie wartet.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change to a new key…</source>
        <translation>Zu einem neuen Schlüssel wechseln …</translation>
    </message>
    <message>
        <source>Change to the new key</source>
        <translation>Zum neuen Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert durch</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Chapters and levels</source>
        <translation>Kapitel und Stufen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>Chart as a list</source>
        <translation>Organigramm als Liste</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Organigramm: {title}</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>Check it letter by letter, or ask for the file again.</source>
        <translation>Prüfen Sie sie Buchstabe für Buchstabe oder bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written, or choose another folder with --home.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und in ihn geschrieben werden darf, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again; all that was saved before is safe.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz und versuchen Sie es noch einmal; alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Check the passphrase letter by letter; if the file is damaged, put a backup back in its place.</source>
        <translation>Prüfen Sie die Passphrase Buchstabe für Buchstabe; ist die Datei beschädigt, legen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space of the folder.</source>
        <translation>Prüfen Sie die Rechte und den freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; nothing was changed.</source>
        <translation>Prüfen Sie die Rechte seines Ordners; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or choose another folder with --home.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the permissions or choose another folder with --home.</source>
        <translation>Prüfen Sie die Rechte oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the permissions or choose another folder.</source>
        <translation>Prüfen Sie die Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Es wird geprüft …</translation>
    </message>
    <message>
        <source>Checking, packing and writing {name}…</source>
        <translation>{name} wird geprüft, gepackt und geschrieben …</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file with employee numbers and names. What it would change is shown first; nothing is written before you say so.</source>
        <translation>Wählen Sie eine CSV- oder Excel-Datei mit Personalnummern und Namen. Was sie ändern würde, sehen Sie zuerst; geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Choose a bundle: what is inside, and what it would change here, is shown first.</source>
        <translation>Wählen Sie ein Bündel: Zuerst wird gezeigt, was darin ist und was es hier ändern würde.</translation>
    </message>
    <message>
        <source>Choose a draft first: r, then the arrow keys.</source>
        <translation>Wählen Sie zuerst einen Entwurf: r, dann die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>Datei wählen und schreiben</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a post first.</source>
        <translation>Wählen Sie zuerst einen Beitrag.</translation>
    </message>
    <message>
        <source>Choose a post: j and k move through the feed.</source>
        <translation>Wählen Sie einen Beitrag: Mit j und k gehen Sie durch den Feed.</translation>
    </message>
    <message>
        <source>Choose a proposal to see what it rests on.</source>
        <translation>Wählen Sie einen Vorschlag, um zu sehen, worauf er ruht.</translation>
    </message>
    <message>
        <source>Choose a table: what is new, changed and gone is shown here first, and what cannot be carried.</source>
        <translation>Wählen Sie eine Tabelle: Zuerst wird hier gezeigt, was neu, geändert und entfallen ist und was nicht übertragbar ist.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Wählen Sie einen früheren.</translation>
    </message>
    <message>
        <source>Choose another drill</source>
        <translation>Andere Übung wählen</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose one inside the range.</source>
        <translation>Wählen Sie einen Wert im Bereich.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Wählen Sie jemanden</translation>
    </message>
    <message>
        <source>Choose somebody to see what they hold, what they sat, and on what it rests.</source>
        <translation>Wählen Sie jemanden, um zu sehen, was die Person hat, was sie abgelegt hat und worauf es ruht.</translation>
    </message>
    <message>
        <source>Choose the answer that rests on what is known and done: the one to {who} earned {earned} of {possible}.</source>
        <translation>Wählen Sie die Antwort, die auf Bekanntem und Getanem ruht: Die an {who} brachte {earned} von {possible}.</translation>
    </message>
    <message>
        <source>Choose the answer that rests on what is known and done; only a right one cools a storyline.</source>
        <translation>Wählen Sie die Antwort, die auf Bekanntem und Getanem ruht; nur eine richtige kühlt einen Handlungsstrang.</translation>
    </message>
    <message>
        <source>Choose the bundle</source>
        <translation>Bündel wählen</translation>
    </message>
    <message>
        <source>Choose the bundle…</source>
        <translation>Bündel wählen …</translation>
    </message>
    <message>
        <source>Choose the people file</source>
        <translation>Personendatei wählen</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>Personenliste wählen</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose the table…</source>
        <translation>Tabelle wählen …</translation>
    </message>
    <message>
        <source>Choose the way up by who must know and who may decide: with {who}, {parts}.</source>
        <translation>Wählen Sie den Weg hinauf danach, wer es wissen muss und wer entscheiden darf: bei {who} – {parts}.</translation>
    </message>
    <message>
        <source>Choose what a laptop handed over, or a folder with exam records.</source>
        <translation>Wählen Sie, was ein Laptop übergeben hat, oder einen Ordner mit Prüfungsaufzeichnungen.</translation>
    </message>
    <message>
        <source>Choose what it is and give its name: names that exist are offered as you type.</source>
        <translation>Wählen Sie, was es ist, und geben Sie seinen Namen ein: Vorhandene Namen werden beim Tippen angeboten.</translation>
    </message>
    <message>
        <source>Choose what laptops handed over, or records</source>
        <translation>Übergaben von Laptops oder Aufzeichnungen wählen</translation>
    </message>
    <message>
        <source>Choose where and pack it…</source>
        <translation>Ort wählen und packen …</translation>
    </message>
    <message>
        <source>Choose where and write it…</source>
        <translation>Ort wählen und schreiben …</translation>
    </message>
    <message>
        <source>Chosen. Press to choose another</source>
        <translation>Gewählt. Drücken Sie, um etwas anderes zu wählen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Schließen Sie es dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Close other programs and rehearse again.</source>
        <translation>Schließen Sie andere Programme und proben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the help page (Esc)</source>
        <translation>Hilfeseite schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Diese Leiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Collecting broke off: one of the processes that fold the records ended before its time.</source>
        <translation>Das Einsammeln brach ab: Einer der Prozesse, die die Aufzeichnungen nachrechnen, endete vor seiner Zeit.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns by channel, or one list  (b)</source>
        <translation>Spalten nach Kanal oder eine Liste  (b)</translation>
    </message>
    <message>
        <source>Columns of your own</source>
        <translation>Eigene Spalten</translation>
    </message>
    <message>
        <source>Columns that are not kept: {names}.</source>
        <translation>Spalten, die nicht behalten werden: {names}.</translation>
    </message>
    <message>
        <source>Columns that were understood</source>
        <translation>Verstandene Spalten</translation>
    </message>
    <message>
        <source>Combine conditions with `all` or `any`.</source>
        <translation>Verbinden Sie Bedingungen mit `all` oder `any`.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company, people, storylines</source>
        <translation>Unternehmen, Figuren, Handlungsstränge</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Unternehmen: {name}</translation>
    </message>
    <message>
        <source>Compiled scenarios that were played here</source>
        <translation>Übersetzte Szenarien, die hier gespielt wurden</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Conduct stands above points: never hide lawful criticism, publish what nobody approved, give away personal data, threaten, deceive, or leave a danger where it is.</source>
        <translation>Verhalten steht über Punkten: nie rechtmäßige Kritik verbergen, nie veröffentlichen, was niemand freigegeben hat, nie persönliche Daten preisgeben, nie drohen, nie täuschen und keine Gefahr liegen lassen.</translation>
    </message>
    <message>
        <source>Conduct: {breaches}; listed first below.</source>
        <translation>Verhalten: {breaches}; unten stehen sie zuerst.</translation>
    </message>
    <message>
        <source>Confidence: {confidence}.</source>
        <translation>Sicherheit der Angaben: {confidence}.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n bestätigen</numerusform>
            <numerusform>%n bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirming it needs a ground.</source>
        <translation>Ihn zu bestätigen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Contingencies</source>
        <translation>Folgefälle</translation>
    </message>
    <message>
        <source>Contingencies by what they wait for</source>
        <translation>Folgefälle nach dem, worauf sie warten</translation>
    </message>
    <message>
        <source>Copies of the data file still hold this person; delete them: {files}.</source>
        <translation>Kopien der Datendatei enthalten diese Person noch; löschen Sie sie: {files}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy its file into {folder} and put the company&apos;s name there.</source>
        <translation>Kopieren Sie seine Datei nach {folder} und tragen Sie dort den Namen des Unternehmens ein.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>Correct the chart&apos;s own problems, or name another.</source>
        <translation>Beheben Sie die Probleme des Organigramms selbst oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Correct the policy&apos;s own problems, or name another.</source>
        <translation>Beheben Sie die Probleme des Regelwerks selbst oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Correct the roles and links.</source>
        <translation>Berichtigen Sie Rollen und Verbindungen.</translation>
    </message>
    <message>
        <source>Counting what is due …</source>
        <translation>Fälliges wird gezählt …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Counts of whole sets only, by the rules of today. Nothing is decided by looking, and each look is logged with who asked.</source>
        <translation>Nur Anzahlen ganzer Sätze, nach den Regeln von heute. Ein Blick entscheidet nichts, und jeder wird mit dem Namen dessen protokolliert, der fragt.</translation>
    </message>
    <message>
        <source>Counts only where the answer was right.</source>
        <translation>Zählt nur, wo die Antwort richtig war.</translation>
    </message>
    <message>
        <source>Counts the sets both ways; the look is logged</source>
        <translation>Zählt die Sätze auf beide Weisen; der Blick wird protokolliert</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl E. What is on screen, as CSV, XLSX or JSON Lines</source>
        <translation>Strg E. Was zu sehen ist, als CSV, XLSX oder JSON Lines</translation>
    </message>
    <message>
        <source>Ctrl End. The drill ends here; the debrief follows.</source>
        <translation>Strg Ende. Die Übung endet hier; die Nachbesprechung folgt.</translation>
    </message>
    <message>
        <source>Ctrl Enter. Asks once, then waits ten seconds</source>
        <translation>Strg Eingabe. Fragt einmal nach, dann wartet es zehn Sekunden</translation>
    </message>
    <message>
        <source>Ctrl F5. Your edits are taken over, your choices stay.</source>
        <translation>Strg F5. Ihre Änderungen werden übernommen, Ihre Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>Ctrl S. The file is written whole or not at all.</source>
        <translation>Strg S. Die Datei wird ganz oder gar nicht geschrieben.</translation>
    </message>
    <message>
        <source>Ctrl Shift R. Stops the exercise at once; the run is void and the attempt is returned.</source>
        <translation>Strg Umschalt R. Bricht die Übung sofort ab; der Lauf ist ungültig, der Versuch wird zurückgegeben.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>the points that are needed</comment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Cut it to 400 characters.</source>
        <translation>Kürzen Sie ihn auf 400 Zeichen.</translation>
    </message>
    <message>
        <source>Cut text, or lengthen the drill.</source>
        <translation>Kürzen Sie Text oder verlängern Sie die Übung.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashed: off duty at the start.</source>
        <translation>Gestrichelt: zu Beginn dienstfrei.</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Dead ends</source>
        <translation>Sackgassen</translation>
    </message>
    <message>
        <source>Dead ends · {count}</source>
        <translation>Sackgassen · {count}</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Debrief of drill {number}</source>
        <translation>Nachbesprechung der Übung {number}</translation>
    </message>
    <message>
        <source>Debrief: {title}</source>
        <translation>Nachbesprechung: {title}</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decentralised</source>
        <translation>Dezentral</translation>
    </message>
    <message>
        <source>Decide it as an appeal.</source>
        <translation>Entscheiden Sie darüber als Einspruch.</translation>
    </message>
    <message>
        <source>Decide on our own queue before each piece is due: {piece} at {time} went wrong.</source>
        <translation>Entscheiden Sie über unsere eigenen Beiträge, bevor sie fällig sind: {piece} um {time} ging schief.</translation>
    </message>
    <message numerus="yes">
        <source>Decide what we do in public by what the post needs, not by how it sounds: %n post(s) wanted another course{foremost}.</source>
        <translation>
            <numerusform>Entscheiden Sie über den Umgang nach dem, was der Beitrag braucht, nicht danach, wie er klingt: %n Beitrag verlangte einen anderen Weg{foremost}.</numerusform>
            <numerusform>Entscheiden Sie über den Umgang nach dem, was der Beitrag braucht, nicht danach, wie er klingt: %n Beiträge verlangten einen anderen Weg{foremost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided by {name}. Each record is folded again, then page and badge are written.</source>
        <translation>Entschieden von {name}. Jede Aufzeichnung wird nachgerechnet, dann werden Seite und Abzeichen geschrieben.</translation>
    </message>
    <message>
        <source>Decided so far by {names}.</source>
        <translation>Bisher entschieden von {names}.</translation>
    </message>
    <message>
        <source>Decided to {do_so}</source>
        <translation>Entschieden: {do_so}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions in this name</source>
        <translation>Entscheidungen in diesem Namen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag ablehnen</numerusform>
            <numerusform>%n Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Deed {name}</source>
        <translation>Tat {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) for good?</source>
        <translation>
            <numerusform>%n Zeile endgültig löschen?</numerusform>
            <numerusform>%n Zeilen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete `due`, or choose a disposition that speaks.</source>
        <translation>Löschen Sie `due` oder wählen Sie einen Umgang, der spricht.</translation>
    </message>
    <message>
        <source>Delete it from `acceptable`.</source>
        <translation>Löschen Sie es aus `acceptable`.</translation>
    </message>
    <message>
        <source>Delete it, or correct its spelling.</source>
        <translation>Löschen Sie es oder berichtigen Sie die Schreibung.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Löschen Sie es.</translation>
    </message>
    <message>
        <source>Delete its `when`: it takes what the others leave.</source>
        <translation>Löschen Sie ihr `when`: Sie nimmt, was die anderen übrig lassen.</translation>
    </message>
    <message>
        <source>Delete this copy and ask for the public key.</source>
        <translation>Löschen Sie diese Kopie und bitten Sie um den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Delete what is due</source>
        <translation>Fälliges löschen</translation>
    </message>
    <message>
        <source>Deleting says who did it.</source>
        <translation>Ein Löschen nennt, wer es tat.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Es wird gelöscht …</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Leitstand</translation>
    </message>
    <message>
        <source>Did you mean `{found}`?</source>
        <translation>Meinten Sie `{found}`?</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty {value}</source>
        <translation>Schwierigkeit {value}</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>Prüfsumme {digest}</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Trennschärfe</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>Do not give what is ticked; asks for the ground</source>
        <translation>Abgehaktes nicht erteilen; fragt nach dem Grund</translation>
    </message>
    <message>
        <source>Does silence, a guess or a shortcut pay?</source>
        <translation>Lohnt sich Schweigen, Raten oder eine Abkürzung?</translation>
    </message>
    <message>
        <source>Does the laptop show the same eight groups? If not, leave it: somebody else signed.</source>
        <translation>Zeigt der Laptop dieselben acht Gruppen? Wenn nicht, lassen Sie es: Dann hat jemand anderes signiert.</translation>
    </message>
    <message>
        <source>Doing nothing earns {points}.</source>
        <translation>Nichts zu tun bringt {points}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done  M</source>
        <translation>Fertig  M</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft {number} of {all}: {text}</source>
        <translation>Entwurf {number} von {all}: {text}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts by breach</source>
        <translation>Entwürfe nach Verstoß</translation>
    </message>
    <message>
        <source>Drafts · {count} against the key</source>
        <translation>Entwürfe · {count} gegen die Lösung</translation>
    </message>
    <message>
        <source>Drafts: what do we say?</source>
        <translation>Entwürfe: Was sagen wir?</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n card(s) …</source>
        <translation>
            <numerusform>%n Karte wird gezeichnet …</numerusform>
            <numerusform>%n Karten werden gezeichnet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing your drills …</source>
        <translation>Ihre Übungen werden gezogen …</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drill time</source>
        <translation>Übungszeit</translation>
    </message>
    <message>
        <source>Drill time {words}</source>
        <translation>Übungszeit {words}</translation>
    </message>
    <message>
        <source>Drill {number} of {all}</source>
        <translation>Übung {number} von {all}</translation>
    </message>
    <message>
        <source>Drill {number} was stopped for something real and counts as nothing. No unseen one is left, so the same one comes again in another variant.</source>
        <translation>Übung {number} wurde wegen eines Ernstfalls angehalten und zählt nicht. Es ist keine ungesehene mehr da, deshalb kommt dieselbe noch einmal in einer anderen Variante.</translation>
    </message>
    <message>
        <source>Drill {number} was stopped for something real. It counts as nothing; another one that you have never opened was drawn.</source>
        <translation>Übung {number} wurde wegen eines Ernstfalls angehalten. Sie zählt nicht; gezogen wurde eine andere, die Sie nie geöffnet haben.</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Drills are shown in English while its table cannot be read.</source>
        <translation>Solange sich ihre Tabelle nicht lesen lässt, erscheinen Übungen englisch.</translation>
    </message>
    <message>
        <source>Drills by cause and formation</source>
        <translation>Übungen nach Ursache und Aufstellung</translation>
    </message>
    <message>
        <source>Drills of what is picked</source>
        <translation>Übungen zur Auswahl</translation>
    </message>
    <message>
        <source>Drills that were played on this machine</source>
        <translation>Übungen, die auf diesem Rechner gespielt wurden</translation>
    </message>
    <message>
        <source>Drop it: the drill notices this one itself.</source>
        <translation>Lassen Sie ihn weg: Diesen bemerkt die Übung selbst.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>what an export shows</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E. Opens the chart: pick who is to approve it</source>
        <translation>E. Öffnet das Organigramm: Wählen Sie, wer es freigeben soll</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>EXERCISE – {what}</source>
        <translation>ÜBUNG – {what}</translation>
    </message>
    <message>
        <source>Each choice holds at once</source>
        <translation>Jede Wahl gilt sofort</translation>
    </message>
    <message>
        <source>Each drill&apos;s own</source>
        <translation>Das eigene jeder Übung</translation>
    </message>
    <message>
        <source>Each judge sits the drill first, then says of every line how many points somebody who can just do the job would earn. In round 1 nobody sees what others said; in round 2 each sees the spread and may change or keep every number. Where this home knows of an exam or a shared run by a judge&apos;s name, it says so; private practice is never looked at.</source>
        <translation>Jedes Jurymitglied spielt die Übung zuerst selbst und sagt dann zu jeder Zeile, wie viele Punkte jemand bekäme, der die Aufgabe gerade eben beherrscht. In Runde 1 sieht niemand, was andere sagten; in Runde 2 sehen alle die Spanne und dürfen jede Zahl ändern oder behalten. Ist hier unter dem Namen eines Jurymitglieds eine Prüfung oder ein geteilter Lauf bekannt, steht das dabei; privates Training wird nie angesehen.</translation>
    </message>
    <message>
        <source>Each laptop on which this person trained keeps its own data: erase them there too.</source>
        <translation>Jeder Laptop, auf dem diese Person übte, hat eigene Daten: Löschen Sie sie auch dort.</translation>
    </message>
    <message>
        <source>Each lights its way; Enter shows it in the text</source>
        <translation>Jeder lässt seinen Weg leuchten; die Eingabetaste zeigt ihn im Text</translation>
    </message>
    <message>
        <source>Each record is folded again before its certificate is signed.</source>
        <translation>Jede Aufzeichnung wird nachgerechnet, bevor ihr Zertifikat signiert wird.</translation>
    </message>
    <message>
        <source>Each record is verified and scored again before it counts. The same file twice changes nothing.</source>
        <translation>Jede Aufzeichnung wird geprüft und neu bewertet, bevor sie zählt. Dieselbe Datei ein zweites Mal ändert nichts.</translation>
    </message>
    <message>
        <source>Each run is another variant of the scenario; the same seeds give the same runs.</source>
        <translation>Jeder Lauf ist eine andere Variante des Szenarios; gleiche Startzahlen geben gleiche Läufe.</translation>
    </message>
    <message>
        <source>Edges of what is in hand</source>
        <translation>Kanten des Gewählten</translation>
    </message>
    <message>
        <source>Edges · {count}</source>
        <translation>Kanten · {count}</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Enablement</source>
        <translation>Befähigung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End drill</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>End the drill here? The world runs on in silence to its end, then comes the debrief.</source>
        <translation>Die Übung hier beenden? Die Welt läuft schweigend bis zu ihrem Ende weiter, dann kommt die Nachbesprechung.</translation>
    </message>
    <message>
        <source>End the set</source>
        <translation>Satz beenden</translation>
    </message>
    <message>
        <source>End the set here …</source>
        <translation>Satz hier beenden …</translation>
    </message>
    <message>
        <source>End the try</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Ended the drill early</source>
        <translation>Die Übung vorzeitig beendet</translation>
    </message>
    <message>
        <source>Enlightenment</source>
        <translation>Weitblick</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Aus einer Datei anmelden</translation>
    </message>
    <message>
        <source>Enrol from a file…</source>
        <translation>Aus einer Datei anmelden …</translation>
    </message>
    <message>
        <source>Enrol {fingerprint}</source>
        <translation>{fingerprint} anmelden</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Enrolled by</source>
        <translation>Angemeldet von</translation>
    </message>
    <message>
        <source>Enrolled installations</source>
        <translation>Angemeldete Installationen</translation>
    </message>
    <message>
        <source>Enrolled. What waited is being looked at again.</source>
        <translation>Angemeldet. Was gewartet hat, wird wieder angesehen.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Enter goes to the place, H opens the help page</source>
        <translation>Die Eingabetaste führt zur Stelle, H öffnet die Hilfeseite</translation>
    </message>
    <message>
        <source>Enter in the table does the same</source>
        <translation>Die Eingabetaste in der Tabelle tut dasselbe</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Die Eingabetaste öffnet es</translation>
    </message>
    <message>
        <source>Enter opens the next place in the text</source>
        <translation>Die Eingabetaste öffnet die nächste Stelle im Text</translation>
    </message>
    <message>
        <source>Enter opens the run as a replay</source>
        <translation>Die Eingabetaste öffnet den Lauf als Wiedergabe</translation>
    </message>
    <message>
        <source>Enter or a click opens a row&apos;s places in the text, one after the other.</source>
        <translation>Eingabetaste oder Klick öffnet die Stellen einer Zeile im Text, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Enter shows it in the text.</source>
        <translation>Die Eingabetaste zeigt es im Text.</translation>
    </message>
    <message>
        <source>Enter shows the draft in the text; a number or F2 changes its worth; S sorts by the column in hand</source>
        <translation>Die Eingabetaste zeigt den Entwurf im Text; eine Zahl oder F2 ändert seinen Wert; S sortiert nach der gewählten Spalte</translation>
    </message>
    <message>
        <source>Enter shows the draft in the text; the numbers sort by a column</source>
        <translation>Die Eingabetaste zeigt den Entwurf im Text; die Zahlen sortieren nach einer Spalte</translation>
    </message>
    <message>
        <source>Enter shows the line in the text</source>
        <translation>Die Eingabetaste zeigt die Zeile im Text</translation>
    </message>
    <message>
        <source>Enter shows the place in the text</source>
        <translation>Die Eingabetaste zeigt die Stelle im Text</translation>
    </message>
    <message>
        <source>Enter shows where it is noticed</source>
        <translation>Die Eingabetaste zeigt, wo es auffällt</translation>
    </message>
    <message>
        <source>Enter shows where it is written</source>
        <translation>Die Eingabetaste zeigt, wo es steht</translation>
    </message>
    <message>
        <source>Enter your PIN, or have an invigilator beside you.</source>
        <translation>Geben Sie Ihre PIN ein oder holen Sie eine Aufsicht dazu.</translation>
    </message>
    <message>
        <source>Environment or politics</source>
        <translation>Umwelt oder Politik</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase them…</source>
        <translation>Person löschen …</translation>
    </message>
    <message>
        <source>Erase {name}, {number}, for good?</source>
        <translation>{name}, {number}, endgültig löschen?</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Es wird gelöscht …</translation>
    </message>
    <message>
        <source>Error of measurement</source>
        <translation>Messfehler</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation>Fehler: {sentence}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Hinauftragen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Hinauftragen</translation>
    </message>
    <message>
        <source>Every drill counts; there is no best one that is picked.</source>
        <translation>Jede Übung zählt; es wird keine beste herausgesucht.</translation>
    </message>
    <message>
        <source>Every export is noted with a name.</source>
        <translation>Jede Ausfuhr wird mit einem Namen vermerkt.</translation>
    </message>
    <message>
        <source>Every line as a PO file, with notes for the translator and everything that is translated already</source>
        <translation>Jede Zeile als PO-Datei, mit Hinweisen für die Übersetzung und allem, was schon übersetzt ist</translation>
    </message>
    <message>
        <source>Every line in it is translated.</source>
        <translation>Jede Zeile darin ist übersetzt.</translation>
    </message>
    <message>
        <source>Every line is translated.</source>
        <translation>Jede Zeile ist übersetzt.</translation>
    </message>
    <message>
        <source>Every line of this drill&apos;s ledger</source>
        <translation>Jede Zeile der Punkteliste dieser Übung</translation>
    </message>
    <message>
        <source>Every one is folded again from its record, once.</source>
        <translation>Jeder wird einmal aus seiner Aufzeichnung neu gerechnet.</translation>
    </message>
    <message>
        <source>Every post so far is handled. What comes next appears here by itself.</source>
        <translation>Jeder Beitrag bis jetzt ist erledigt. Was noch kommt, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Every trait of `{class_id}` is taken by a class before it.</source>
        <translation>Jedes Merkmal von `{class_id}` nimmt schon eine Klasse davor.</translation>
    </message>
    <message>
        <source>Every unit speaks for itself; nobody in the middle.</source>
        <translation>Jede Einheit spricht für sich; in der Mitte ist niemand.</translation>
    </message>
    <message>
        <source>Everybody in it is here already</source>
        <translation>Alle darin sind schon hier</translation>
    </message>
    <message>
        <source>Everybody is close to everybody; many ways lead to a decision.</source>
        <translation>Alle sind allen nah; viele Wege führen zu einer Entscheidung.</translation>
    </message>
    <message>
        <source>Everybody on screen, a row for each level.</source>
        <translation>Alle, die zu sehen sind, mit einer Zeile je Stufe.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message>
        <source>Everything in it that is an exam record</source>
        <translation>Alles darin, was eine Prüfungsaufzeichnung ist</translation>
    </message>
    <message>
        <source>Everything is as the guide asks.</source>
        <translation>Alles ist, wie der Leitfaden verlangt.</translation>
    </message>
    <message>
        <source>Everything of yours lies in this folder, and nowhere else.</source>
        <translation>Alles, was Ihnen gehört, liegt in diesem Ordner und nirgends sonst.</translation>
    </message>
    <message>
        <source>Everything that leads to something</source>
        <translation>Alles, was zu etwas führt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Exam drills that were taken in and scored again</source>
        <translation>Prüfungsübungen, die angenommen und neu gewertet wurden</translation>
    </message>
    <message>
        <source>Exam results and their ledgers</source>
        <translation>Prüfungsergebnisse und ihre Punktelisten</translation>
    </message>
    <message>
        <source>Exam, {allowance}</source>
        <translation>Prüfung, {allowance}</translation>
    </message>
    <message>
        <source>Exam: {title}</source>
        <translation>Prüfung: {title}</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Exams and decisions are told to the company&apos;s learning record store.</source>
        <translation>Prüfungen und Entscheidungen werden dem Lernspeicher des Unternehmens mitgeteilt.</translation>
    </message>
    <message>
        <source>Exams and decisions can be told to the company&apos;s own store as xAPI statements. Practice never is. What was sent cannot be called back; it can only be marked void.</source>
        <translation>Prüfungen und Entscheidungen können dem eigenen Speicher des Unternehmens als xAPI-Aussagen gemeldet werden. Training nie. Gesendetes lässt sich nicht zurückrufen; es lässt sich nur für ungültig erklären.</translation>
    </message>
    <message>
        <source>Exams are sat by people of the roster.</source>
        <translation>Prüfungen legen Menschen von der Personenliste ab.</translation>
    </message>
    <message>
        <source>Exams that this name supervised</source>
        <translation>Prüfungen, die dieser Name beaufsichtigt hat</translation>
    </message>
    <message>
        <source>Exams that were sat here; they also come in by themselves when they end</source>
        <translation>Prüfungen, die hier abgelegt wurden; an ihrem Ende kommen sie auch von selbst herein</translation>
    </message>
    <message>
        <source>Exercise: nothing here is real</source>
        <translation>Übung: Nichts hier ist echt</translation>
    </message>
    <message>
        <source>Expect only those that bring something; what the policy carries up costs nothing.</source>
        <translation>Erwarten Sie nur die, die etwas bringen; was das Regelwerk hinaufträgt, kostet nichts.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected escalations</source>
        <translation>Erwartetes Hinauftragen</translation>
    </message>
    <message>
        <source>Expected escalations by function</source>
        <translation>Erwartetes Hinauftragen nach Funktion</translation>
    </message>
    <message>
        <source>Expected escalations · {count}</source>
        <translation>Erwartetes Hinauftragen · {count}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Export or erase what is stored about this person</source>
        <translation>Ausführen oder löschen, was über diese Person gespeichert ist</translation>
    </message>
    <message>
        <source>Export the roster again.</source>
        <translation>Führen Sie die Personenliste noch einmal aus.</translation>
    </message>
    <message>
        <source>Exports and backups that were made earlier are not reached from here.</source>
        <translation>Frühere Ausfuhren und Sicherungen sind von hier aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>Extra time and breaks are seen by the accommodations officer alone. The officer sets the passphrase of this area before anything can be entered.</source>
        <translation>Zusätzliche Zeit und Pausen sieht nur die beauftragte Person. Sie setzt die Passphrase dieses Bereichs, bevor etwas eingetragen werden kann.</translation>
    </message>
    <message>
        <source>Extra time and breaks are visible to the accommodations officer alone and are in no export, certificate or badge.</source>
        <translation>Zusätzliche Zeit und Pausen sieht nur die beauftragte Person; sie stehen in keiner Ausfuhr, keinem Zertifikat und keinem Abzeichen.</translation>
    </message>
    <message>
        <source>Extra time and breaks in exams</source>
        <translation>Zusätzliche Zeit und Pausen in Prüfungen</translation>
    </message>
    <message>
        <source>Extra time and breaks in exams are known to the accommodations officer alone, who tells the person whether any were set.</source>
        <translation>Zusätzliche Zeit und Pausen in Prüfungen kennt nur die beauftragte Person; sie sagt der betroffenen, ob welche gesetzt sind.</translation>
    </message>
    <message>
        <source>Extra time is one of {values} per cent.</source>
        <translation>Zusätzliche Zeit ist eines von {values} Prozent.</translation>
    </message>
    <message>
        <source>F5. The desk opens at this time; nothing counts.</source>
        <translation>F5. Der Leitstand öffnet sich zu dieser Zeit; nichts zählt.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Fact {name}</source>
        <translation>Tatsache {name}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>what an export shows</comment>
        <translation>Nicht Bestandenes</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Farther away (−, or Ctrl and the wheel)</source>
        <translation>Weiter weg (−, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Faults of the program, without people&apos;s acts.</source>
        <translation>Fehler des Programms, ohne Handlungen von Menschen.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Feed as a plain list</source>
        <translation>Feed als schlichte Liste</translation>
    </message>
    <message>
        <source>Feed of {channel}</source>
        <translation>Feed: {channel}</translation>
    </message>
    <message>
        <source>Fewer than five people sat exams here, so nothing is told.</source>
        <translation>Weniger als fünf Menschen haben hier Prüfungen abgelegt, deshalb wird nichts genannt.</translation>
    </message>
    <message>
        <source>Fewer than five sets of this level are closed, so nothing is told: one could tell whose they are. The look was logged.</source>
        <translation>Weniger als fünf Sätze dieser Stufe sind abgeschlossen, deshalb wird nichts genannt: Man könnte erkennen, wessen sie sind. Der Blick wurde protokolliert.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures by line</source>
        <translation>Zahlen nach Zeile</translation>
    </message>
    <message>
        <source>Files in the data folder.</source>
        <translation>Dateien im Datenordner.</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>Für Sie ausgefüllt</translation>
    </message>
    <message>
        <source>Filter by id or text</source>
        <translation>Nach Kennung oder Text filtern</translation>
    </message>
    <message>
        <source>Filter by title or id</source>
        <translation>Nach Titel oder Kennung filtern</translation>
    </message>
    <message>
        <source>Filter the drafts by id or text</source>
        <translation>Die Entwürfe nach Kennung oder Text filtern</translation>
    </message>
    <message>
        <source>Filter the scenarios by title or id</source>
        <translation>Die Szenarien nach Titel oder Kennung filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a person by number, name or unit</source>
        <translation>Eine Person nach Nummer, Name oder Einheit finden</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen …</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erste Startzahl</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>First word and answer before they are due; only right ones count.</source>
        <translation>Erstes Wort und Antwort, bevor sie fällig sind; nur richtige zählen.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Auf Breite</translation>
    </message>
    <message>
        <source>Flatten it.</source>
        <translation>Verschachteln Sie es weniger.</translation>
    </message>
    <message>
        <source>Folded again it comes to {again} points, not to the {kept} that were taken in.</source>
        <translation>Nachgerechnet kommt sie auf {again} Punkte, nicht auf die {kept}, die angenommen wurden.</translation>
    </message>
    <message>
        <source>For exercise planners: the injects as a spreadsheet, out and in again.</source>
        <translation>Für die Übungsplanung: die Einspielungen als Tabelle, hinaus und wieder herein.</translation>
    </message>
    <message>
        <source>For managers</source>
        <comment>columns of an export</comment>
        <translation>Für Führungskräfte</translation>
    </message>
    <message>
        <source>For whoever checks badges</source>
        <translation>Für alle, die Abzeichen prüfen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <source>Forgotten it? HR takes it away, and you set a new one.</source>
        <translation>Vergessen? Die Personalabteilung nimmt sie weg, und Sie setzen eine neue.</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Four or five words make a good one.</source>
        <translation>Vier oder fünf Wörter ergeben eine gute.</translation>
    </message>
    <message>
        <source>Free some space and try again; all that was saved before is safe.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the same second with the same past</source>
        <translation>Von derselben Sekunde mit derselben Vorgeschichte</translation>
    </message>
    <message>
        <source>From you → {route}. Next, ask:</source>
        <translation>Von Ihnen → {route}. Als Nächstes fragen:</translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation>Von {least} bis {most}</translation>
    </message>
    <message>
        <source>From {time}, {past}. Nothing of it is kept or counted.</source>
        <translation>Ab {time}, {past}. Nichts davon wird behalten oder gezählt.</translation>
    </message>
    <message>
        <source>Gathering and writing {name} …</source>
        <translation>{name} wird gesammelt und geschrieben …</translation>
    </message>
    <message>
        <source>Getting the players to their desks: {total} runs to come.</source>
        <translation>Die Spieler gehen an ihre Plätze: {total} Läufe stehen bevor.</translation>
    </message>
    <message>
        <source>Give `day` with `counts-from: fixed-date`, and only with it.</source>
        <translation>Geben Sie `day` mit `counts-from: fixed-date` an, und nur damit.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Give a post drafts, or an inject a `when`: what leads to what is drawn here.</source>
        <translation>Geben Sie einem Beitrag Entwürfe oder einer Einspielung ein `when`: Hier wird gezeichnet, was wozu führt.</translation>
    </message>
    <message>
        <source>Give a public word first, then move to private</source>
        <translation>Geben Sie zuerst ein öffentliches Wort, dann wechseln Sie ins Private</translation>
    </message>
    <message>
        <source>Give at least 4 posts drafts though the key lets them stand.</source>
        <translation>Geben Sie mindestens 4 Beiträgen Entwürfe, obwohl die Lösung sie stehen lässt.</translation>
    </message>
    <message>
        <source>Give every class its own key 1-9.</source>
        <translation>Geben Sie jeder Klasse ihre eigene Taste 1-9.</translation>
    </message>
    <message>
        <source>Give exactly one of `over` and `under`.</source>
        <translation>Geben Sie genau eines von `over` und `under` an.</translation>
    </message>
    <message>
        <source>Give fewer sittings, or more drills.</source>
        <translation>Geben Sie weniger Prüfungssitzungen an oder mehr Übungen.</translation>
    </message>
    <message>
        <source>Give it `at` or `when`.</source>
        <translation>Geben Sie ihm `at` oder `when`.</translation>
    </message>
    <message>
        <source>Give it a storyline that is open then and a `raise`.</source>
        <translation>Geben Sie ihm einen dann offenen Handlungsstrang und ein `raise`.</translation>
    </message>
    <message>
        <source>Give it traits under `when` that no class before it takes.</source>
        <translation>Geben Sie ihr unter `when` Merkmale, die keine Klasse davor nimmt.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give it with --by.</source>
        <translation>Geben Sie ihn mit --by an.</translation>
    </message>
    <message>
        <source>Give it with --ground.</source>
        <translation>Geben Sie ihn mit --ground an.</translation>
    </message>
    <message>
        <source>Give it with --name.</source>
        <translation>Geben Sie ihn mit --name an.</translation>
    </message>
    <message>
        <source>Give one draft that is no first word a worth of 60 or more.</source>
        <translation>Geben Sie einem Entwurf, der kein erstes Wort ist, einen Wert von 60 oder mehr.</translation>
    </message>
    <message>
        <source>Give somebody a deputy, or bound the time of the post.</source>
        <translation>Geben Sie jemandem eine Vertretung oder begrenzen Sie die Zeit des Beitrags.</translation>
    </message>
    <message>
        <source>Give the address of the system that the ids belong to, such as https://hr.example.com.</source>
        <translation>Geben Sie die Adresse des Systems an, zu dem die Kennungen gehören, etwa https://hr.example.com.</translation>
    </message>
    <message>
        <source>Give the certificate of {name} back</source>
        <translation>Das Zertifikat von {name} zurückgeben</translation>
    </message>
    <message>
        <source>Give the officer&apos;s name.</source>
        <translation>Geben Sie den Namen der beauftragten Person an.</translation>
    </message>
    <message>
        <source>Give the trainee the time to look at the queue.</source>
        <translation>Geben Sie den Übenden Zeit, die eigenen Beiträge anzusehen.</translation>
    </message>
    <message>
        <source>Give three levels with rising pressure.</source>
        <translation>Geben Sie drei Stufen mit steigendem Druck an.</translation>
    </message>
    <message>
        <source>Give yourself leave to read it, or copy it elsewhere.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen, oder kopieren Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>Given back.</source>
        <translation>Zurückgegeben.</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Glosse</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on at the desk</source>
        <translation>Am Leitstand weiter</translation>
    </message>
    <message>
        <source>Go on first.</source>
        <translation>Machen Sie zuerst weiter.</translation>
    </message>
    <message>
        <source>Go on in the window that is open, or close it first. Nothing was lost.</source>
        <translation>Machen Sie in dem offenen Fenster weiter oder schließen Sie es zuerst. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Go on with it or let it end first.</source>
        <translation>Führen Sie sie fort oder lassen Sie sie erst enden.</translation>
    </message>
    <message>
        <source>Go on with it, or end it first.</source>
        <translation>Führen Sie ihn fort oder beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Go on with round {number}</source>
        <translation>Weiter mit Runde {number}</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Zu einer Zeile</translation>
    </message>
    <message>
        <source>Go to a line…</source>
        <translation>Zu einer Zeile …</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Zu Zeile</translation>
    </message>
    <message>
        <source>Go with nothing {count}</source>
        <translation>Ohne Zusammenhang {count}</translation>
    </message>
    <message>
        <source>Goes with nothing: no clear tie to the score</source>
        <translation>Ohne Zusammenhang: kein klarer Bezug zur Punktzahl</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ground, for something is to be looked at</source>
        <translation>Grund, denn etwas ist anzusehen</translation>
    </message>
    <message>
        <source>Ground, may be empty</source>
        <translation>Grund, darf leer sein</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Guarded areas</source>
        <translation>Geschützte Bereiche</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guided chart</source>
        <translation>Geführtes Organigramm</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>HR&apos;s area</source>
        <translation>Bereich der Personalabteilung</translation>
    </message>
    <message>
        <source>HR, the data officer</source>
        <translation>Personalabteilung, Datenbeauftragte</translation>
    </message>
    <message>
        <source>Had left and stands in the file again.</source>
        <translation>War ausgeschieden und steht wieder in der Datei.</translation>
    </message>
    <message>
        <source>Hand out the file of known issuers, so that badges can be checked. Keep a copy of the key&apos;s file and the passphrase apart from this machine.</source>
        <translation>Geben Sie die Datei der bekannten Aussteller aus, damit sich Abzeichen prüfen lassen. Bewahren Sie eine Kopie der Schlüsseldatei und die Passphrase außerhalb dieses Rechners auf.</translation>
    </message>
    <message>
        <source>Hand over this machine&apos;s exam records</source>
        <translation>Prüfungsaufzeichnungen dieses Rechners übergeben</translation>
    </message>
    <message>
        <source>Hand over this machine&apos;s exam records…</source>
        <translation>Prüfungsaufzeichnungen dieses Rechners übergeben …</translation>
    </message>
    <message>
        <source>Hand over those since a later date.</source>
        <translation>Übergeben Sie die seit einem späteren Tag.</translation>
    </message>
    <message>
        <source>Hand them their data</source>
        <translation>Der Person ihre Daten geben</translation>
    </message>
    <message>
        <source>Hand-overs (*.zip)</source>
        <translation>Übergaben (*.zip)</translation>
    </message>
    <message>
        <source>Hand-overs and records (*.zip *.jsonl);;All files (*)</source>
        <translation>Übergaben und Aufzeichnungen (*.zip *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Hand-overs, records and keys (*.zip *.jsonl *.pem *.txt);;All files (*)</source>
        <translation>Übergaben, Aufzeichnungen und Schlüssel (*.zip *.jsonl *.pem *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Hardly anybody earns its points: see whether the right act can be known in time.</source>
        <translation>Kaum jemand bekommt ihre Punkte: Prüfen Sie, ob die richtige Handlung rechtzeitig zu erkennen ist.</translation>
    </message>
    <message>
        <source>Heat and pressure</source>
        <translation>Hitze und Druck</translation>
    </message>
    <message>
        <source>Heat never goes over {highest_heat}.</source>
        <translation>Die Hitze geht nie über {highest_heat}.</translation>
    </message>
    <message>
        <source>Heat never goes over {highest}.</source>
        <translation>Hitze steigt nie über {highest}.</translation>
    </message>
    <message>
        <source>Heat never goes under 0.</source>
        <translation>Hitze fällt nie unter 0.</translation>
    </message>
    <message>
        <source>Heat {points} of 1000, {phase}</source>
        <translation>Hitze {points} von 1000, {phase}</translation>
    </message>
    <message>
        <source>Heavy-handed legal letters</source>
        <translation>Grobe Anwaltsschreiben</translation>
    </message>
    <message>
        <source>Held until {date}.</source>
        <translation>Erworben, gültig bis {date}.</translation>
    </message>
    <message>
        <source>Held {piece}</source>
        <translation>Zurückgehalten: {piece}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for {code}: {title}. {meaning}</source>
        <translation>Hilfe zu {code}: {title}. {meaning}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n post(s) from everybody?</source>
        <translation>
            <numerusform>%n Beitrag vor allen verbergen?</numerusform>
            <numerusform>%n Beiträge vor allen verbergen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide only under a published house rule.</source>
        <translation>Verbergen Sie nur nach einer veröffentlichten Hausregel.</translation>
    </message>
    <message>
        <source>Hide only what the house rules name, and let criticism stand</source>
        <translation>Verbergen Sie nur, was die Hausregeln nennen, und lassen Sie Kritik stehen</translation>
    </message>
    <message>
        <source>Hide the difference</source>
        <translation>Unterschied verbergen</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Hide this post of {name} from everybody?</source>
        <translation>Diesen Beitrag von {name} vor allen verbergen?</translation>
    </message>
    <message>
        <source>Hide what was typed: {name}</source>
        <translation>Getipptes verbergen: {name}</translation>
    </message>
    <message>
        <source>Hiding is called right for a post of the class {class_id}.</source>
        <translation>Verbergen gilt als richtig für einen Beitrag der Klasse {class_id}.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Hit before (Shift F3)</source>
        <translation>Voriger Treffer (Umschalt F3)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Haben es</translation>
    </message>
    <message>
        <source>Hold or run</source>
        <translation>Halten oder laufen lassen</translation>
    </message>
    <message>
        <source>Home page of people&apos;s ids</source>
        <translation>Adresse für die Kennungen der Menschen</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Wabe</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>How a line goes with everything else a person did.</source>
        <translation>Wie eine Zeile mit allem anderen einhergeht, was jemand tat.</translation>
    </message>
    <message>
        <source>How far a score may lie from what it would be on average.</source>
        <translation>Wie weit eine Punktzahl von ihrem Mittel entfernt liegen kann.</translation>
    </message>
    <message>
        <source>How far an open drill has come</source>
        <translation>Wie weit eine offene Übung gekommen ist</translation>
    </message>
    <message>
        <source>How far around it</source>
        <translation>Wie weit ringsum</translation>
    </message>
    <message>
        <source>How far the parts of the drill agree on a person; 1 is wholly.</source>
        <translation>Wie weit die Teile der Übung über eine Person übereinstimmen; 1 heißt ganz.</translation>
    </message>
    <message>
        <source>How it is packed</source>
        <translation>Wie es gepackt ist</translation>
    </message>
    <message>
        <source>How it is sat</source>
        <translation>Wie er abgelegt wird</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How long a drill takes</source>
        <translation>Wie lange eine Übung dauert</translation>
    </message>
    <message>
        <source>How long a drill takes, of the normal time</source>
        <translation>Wie lange eine Übung dauert, von der üblichen Zeit</translation>
    </message>
    <message>
        <source>How long a practice drill takes, per cent of the normal time.</source>
        <translation>Wie lange eine Trainingsübung dauert, in Prozent der üblichen Zeit.</translation>
    </message>
    <message>
        <source>How many apologetic expressions it holds</source>
        <translation>Wie viele entschuldigende Wendungen er enthält</translation>
    </message>
    <message>
        <source>How much heat the acts took out of this storyline, between silence and par.</source>
        <translation>Wie viel Hitze das Handeln aus diesem Handlungsstrang nahm, zwischen Schweigen und Richtwert.</translation>
    </message>
    <message>
        <source>How much heat your acts took out, against silence and par.</source>
        <translation>Wie viel Hitze Ihr Handeln herausnahm, gemessen an Schweigen und Richtwert.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Wie die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>Hub and spoke</source>
        <translation>Nabe und Speichen</translation>
    </message>
    <message>
        <source>I give my word.</source>
        <translation>Ich gebe mein Wort.</translation>
    </message>
    <message>
        <source>I sat this drill first</source>
        <translation>Ich habe diese Übung zuerst gespielt</translation>
    </message>
    <message>
        <source>I sit this exam myself. Nobody helps me, I use nothing but what the desk shows, and I pass on nothing of what I see in it.</source>
        <translation>Ich lege diese Prüfung selbst ab. Niemand hilft mir, ich benutze nur, was der Leitstand zeigt, und gebe nichts von dem weiter, was ich darin sehe.</translation>
    </message>
    <message>
        <source>I supervise this exam</source>
        <translation>Ich beaufsichtige diese Prüfung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id of the new scenario</source>
        <translation>Kennung des neuen Szenarios</translation>
    </message>
    <message>
        <source>Ids of statements at the learning record store</source>
        <translation>Kennungen der Aussagen im Lernspeicher</translation>
    </message>
    <message>
        <source>If the lid closes or the program stops, the drill goes on without you: come back and go on.</source>
        <translation>Geht der Deckel zu oder endet das Programm, läuft die Übung ohne Sie weiter: Kommen Sie zurück und machen Sie weiter.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open the bundle again: not you, and nobody else. It is stored nowhere. Write it down, and send it by another way than the file.</source>
        <translation>Geht die Passphrase verloren, kann niemand das Bündel je wieder öffnen: weder Sie noch sonst jemand. Sie wird nirgends gespeichert. Schreiben Sie sie auf und schicken Sie sie auf anderem Weg als die Datei.</translation>
    </message>
    <message>
        <source>Import a roster first.</source>
        <translation>Lesen Sie zuerst eine Personenliste ein.</translation>
    </message>
    <message>
        <source>Import the roster or pick somebody else.</source>
        <translation>Lesen Sie die Personenliste ein oder wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>In `{id}` the right answer needs approval and only {count} of the wrong ones do.</source>
        <translation>In `{id}` braucht die richtige Antwort eine Freigabe und nur {count} der falschen.</translation>
    </message>
    <message>
        <source>In a string table every line is a comment, or a text between two quotation marks.</source>
        <translation>In einer Texttabelle ist jede Zeile ein Kommentar oder ein Text zwischen zwei Anführungszeichen.</translation>
    </message>
    <message>
        <source>In characters</source>
        <translation>In Zeichen</translation>
    </message>
    <message>
        <source>In our language: {gloss}</source>
        <translation>In unserer Sprache: {gloss}</translation>
    </message>
    <message>
        <source>In our language: {text}</source>
        <translation>In unserer Sprache: {text}</translation>
    </message>
    <message>
        <source>In practice, the triage chart shows its questions while you classify.</source>
        <translation>Im Training zeigt das Regelwerk seine Fragen, während Sie einordnen.</translation>
    </message>
    <message>
        <source>In the minute from {format_ms} there are {worst} words to read; {peak_cap} are the most.</source>
        <translation>In der Minute ab {format_ms} sind {worst} Wörter zu lesen; {peak_cap} sind das Höchste.</translation>
    </message>
    <message>
        <source>In two decisions let only wrong drafts need approval.</source>
        <translation>Lassen Sie in zwei Entscheidungen nur falsche Entwürfe eine Freigabe brauchen.</translation>
    </message>
    <message>
        <source>In use since {day}.</source>
        <translation>Im Gebrauch seit {day}.</translation>
    </message>
    <message>
        <source>In {file} one key belongs to two issuers, so none of it is believed.</source>
        <translation>In {file} gehört ein Schlüssel zwei Ausstellern, deshalb wird nichts davon geglaubt.</translation>
    </message>
    <message>
        <source>In {name} the line {id} has forms for several numbers; no line of a scenario has.</source>
        <translation>In {name} hat die Zeile {id} Formen für mehrere Zahlen; keine Zeile eines Szenarios hat das.</translation>
    </message>
    <message>
        <source>In {only_wrong} decisions only wrong drafts need approval; {decoys_wanted} are wanted.</source>
        <translation>In {only_wrong} Entscheidungen brauchen nur falsche Entwürfe eine Freigabe; verlangt sind {decoys_wanted}.</translation>
    </message>
    <message>
        <source>Inappropriate content</source>
        <translation>Unpassende Inhalte</translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation>Rücken Sie mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>Inject mode</source>
        <translation>Einspielungen</translation>
    </message>
    <message>
        <source>Injects, drafts and queue pieces share one name space: rename one.</source>
        <translation>Einspielungen, Entwürfe und eigene Beiträge teilen sich die Namen: Benennen Sie eines um.</translation>
    </message>
    <message>
        <source>Install a font that has it and try again.</source>
        <translation>Installieren Sie eine Schrift, die ihn hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Install that version, or choose another folder with --home.</source>
        <translation>Installieren Sie diese Version oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>Instructor&apos;s area</source>
        <translation>Bereich der Übungsleitung</translation>
    </message>
    <message>
        <source>Internal chat</source>
        <translation>Interner Chat</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat ausstellen</numerusform>
            <numerusform>%n Zertifikate ausstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue certificates for what is ticked</source>
        <translation>Zertifikate für Abgehaktes ausstellen</translation>
    </message>
    <message>
        <source>Issuer&apos;s key</source>
        <translation>Ausstellerschlüssel</translation>
    </message>
    <message>
        <source>Issuing: {done} of {of}</source>
        <translation>Es wird ausgestellt: {done} von {of}</translation>
    </message>
    <message>
        <source>It begins with https:// and names a host.</source>
        <translation>Sie beginnt mit https:// und nennt einen Rechner.</translation>
    </message>
    <message>
        <source>It can be exported once the trainee shares it.</source>
        <translation>Er lässt sich ausführen, sobald er geteilt wurde.</translation>
    </message>
    <message>
        <source>It cannot be played yet. Open it to see every problem beside its line.</source>
        <translation>Es lässt sich noch nicht spielen. Öffnen Sie es, um jedes Problem neben seiner Zeile zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be played yet: %n error(s) (is|are) in the text.</source>
        <translation>
            <numerusform>Es lässt sich noch nicht spielen: Im Text ist %n Fehler.</numerusform>
            <numerusform>Es lässt sich noch nicht spielen: Im Text sind %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be played, so it cannot be taken in.</source>
        <translation>Es lässt sich nicht spielen, deshalb kann es nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Es lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>It cannot be taken in: {why}.</source>
        <translation>Es kann nicht aufgenommen werden: {why}.</translation>
    </message>
    <message>
        <source>It comes with Stormdrill and stays as it is. A copy of it is yours to change.</source>
        <translation>Es kommt mit Stormdrill und bleibt, wie es ist. Eine Kopie davon dürfen Sie ändern.</translation>
    </message>
    <message>
        <source>It does not count until it is given back.</source>
        <translation>Es zählt nicht, bis es zurückgegeben wird.</translation>
    </message>
    <message>
        <source>It does not go out while it is held.</source>
        <translation>Es geht nicht hinaus, solange es zurückgehalten wird.</translation>
    </message>
    <message>
        <source>It does not hold what an Open Badge must hold.</source>
        <translation>Es enthält nicht, was ein Open Badge enthalten muss.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>Es geht zu seiner Zeit hinaus.</translation>
    </message>
    <message>
        <source>It hardly goes with anything else: who is good and who is not do alike here.</source>
        <translation>Sie hängt kaum mit etwas anderem zusammen: Gute und weniger Gute schneiden hier gleich ab.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n problem(s) and cannot be played; judges judge what people will meet.</source>
        <translation>
            <numerusform>Es hat %n Problem und lässt sich nicht spielen; eine Jury beurteilt, was Menschen begegnen wird.</numerusform>
            <numerusform>Es hat %n Probleme und lässt sich nicht spielen; eine Jury beurteilt, was Menschen begegnen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n problem(s), so nobody can have sat it as it is.</source>
        <translation>
            <numerusform>Es hat %n Problem, so kann es noch niemand gespielt haben.</numerusform>
            <numerusform>Es hat %n Probleme, so kann es noch niemand gespielt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has neither `at` nor `when`.</source>
        <translation>Es hat weder `at` noch `when`.</translation>
    </message>
    <message>
        <source>It holds against one curious person. One more unusual word makes it strong.</source>
        <translation>Sie hält einer neugierigen Person stand. Ein weiteres ungewöhnliches Wort macht sie stark.</translation>
    </message>
    <message>
        <source>It holds from the next exam drill on.</source>
        <translation>Es gilt ab der nächsten Prüfungsübung.</translation>
    </message>
    <message>
        <source>It is a signed file of another kind.</source>
        <translation>Es ist eine signierte Datei anderer Art.</translation>
    </message>
    <message>
        <source>It is among your scenarios now; what is marked below has been done.</source>
        <translation>Es ist nun unter Ihren Szenarien; was unten markiert ist, wurde getan.</translation>
    </message>
    <message>
        <source>It is an exam: the clock went on while you were away.</source>
        <translation>Es ist eine Prüfung: Die Uhr lief weiter, während Sie fort waren.</translation>
    </message>
    <message>
        <source>It is known that it is you.</source>
        <translation>Es ist bekannt, dass Sie es sind.</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>Ich bin es</translation>
    </message>
    <message>
        <source>It is open: its text waits in the next room.</source>
        <translation>Es ist offen: Sein Text wartet im nächsten Raum.</translation>
    </message>
    <message>
        <source>It is sat on {days} days.</source>
        <translation>Er wird an {days} Tagen abgelegt.</translation>
    </message>
    <message>
        <source>It is set for {format_ms}; the drill ends at {format_ms2}.</source>
        <translation>Es ist auf {format_ms} gesetzt; die Übung endet bei {format_ms2}.</translation>
    </message>
    <message>
        <source>It is set for {time}; the drill ends at {end}.</source>
        <translation>Es ist auf {time} gesetzt; die Übung endet bei {end}.</translation>
    </message>
    <message>
        <source>It is signed by an installation that is not enrolled here, {fingerprint}.</source>
        <translation>Sie ist von einer Installation signiert, die hier nicht angemeldet ist, {fingerprint}.</translation>
    </message>
    <message>
        <source>It is signed by another method than the one allowed here, {method}.</source>
        <translation>Sie ist mit einem anderen Verfahren signiert als dem hier erlaubten, {method}.</translation>
    </message>
    <message>
        <source>It is signed by {name}.</source>
        <translation>Sie ist von {name} signiert.</translation>
    </message>
    <message>
        <source>It is signed with the issuer&apos;s key and holds as of now.</source>
        <translation>Sie ist mit dem Ausstellerschlüssel signiert und gilt nach dem Stand von jetzt.</translation>
    </message>
    <message>
        <source>It is stored sealed, as it is. With its passphrase it is opened in memory, for a sitting only.</source>
        <translation>Es wird versiegelt abgelegt, wie es ist. Mit seiner Passphrase wird es im Speicher geöffnet, nur für eine Prüfungssitzung.</translation>
    </message>
    <message>
        <source>It is supervised by a named person.</source>
        <translation>Eine benannte Person führt Aufsicht.</translation>
    </message>
    <message>
        <source>It is taken away for good; only an appeal brings it back.</source>
        <translation>Es wird für immer entzogen; nur ein Einspruch bringt es zurück.</translation>
    </message>
    <message>
        <source>It is valid from {day} on.</source>
        <translation>Es ist ab {day} gültig.</translation>
    </message>
    <message>
        <source>It is yours: open it to write, try and prove it.</source>
        <translation>Es gehört Ihnen: Öffnen Sie es, um es zu schreiben, auszuprobieren und zu prüfen.</translation>
    </message>
    <message>
        <source>It never began in your run: it counts as you dealt with what would have led to it, {earned} %.</source>
        <translation>In Ihrem Lauf begann er nie: Er zählt so, wie Sie mit dem umgingen, was zu ihm geführt hätte, {earned} %.</translation>
    </message>
    <message>
        <source>It never happened in your run: it counts as you dealt with what would have led to it, {share} %.</source>
        <translation>In Ihrem Lauf geschah es nie: Es zählt so, wie Sie mit dem umgingen, was dazu geführt hätte, {share} %.</translation>
    </message>
    <message>
        <source>It only came because of what went before, so at most {cap} of {possible} are left.</source>
        <translation>Es kam nur wegen des Vorangegangenen, deshalb bleiben höchstens {cap} von {possible}.</translation>
    </message>
    <message>
        <source>It runs out when it always would have.</source>
        <translation>Es läuft ab, wann es ohnehin abgelaufen wäre.</translation>
    </message>
    <message>
        <source>It signs the badges of certificates; its passphrase is asked for each time and never kept.</source>
        <translation>Er signiert die Abzeichen der Zertifikate; nach seiner Passphrase wird jedes Mal gefragt, und sie wird nie behalten.</translation>
    </message>
    <message>
        <source>It starts outside office hours and does not say so.</source>
        <translation>Es beginnt außerhalb der Bürozeiten und sagt es nicht.</translation>
    </message>
    <message>
        <source>It stays sealed until a sitting.</source>
        <translation>Es bleibt bis zu einer Prüfungssitzung versiegelt.</translation>
    </message>
    <message>
        <source>It stays: {text}</source>
        <translation>Es bleibt: {text}</translation>
    </message>
    <message>
        <source>It took you {took}; it was due within {due}.</source>
        <translation>Sie brauchten {took}; fällig war es innerhalb von {due}.</translation>
    </message>
    <message>
        <source>It waits for `{id}`, which never happens.</source>
        <translation>Es wartet auf `{id}`, und das geschieht nie.</translation>
    </message>
    <message>
        <source>It waits for `{name}`, which never happens.</source>
        <translation>Es wartet auf `{name}`, das nie geschieht.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Sie wartet auf Sie.</translation>
    </message>
    <message>
        <source>It was already said how `{asker}` asks `{asked}`.</source>
        <translation>Wie `{asker}` `{asked}` fragt, ist schon gesagt.</translation>
    </message>
    <message>
        <source>It was declined; the ground is with HR, and you may appeal.</source>
        <translation>Der Vorschlag wurde abgelehnt; den Grund nennt die Personalabteilung, und Sie können Einspruch erheben.</translation>
    </message>
    <message>
        <source>It was held until {date}.</source>
        <translation>War gültig bis {date}.</translation>
    </message>
    <message>
        <source>It was kept less than a minute ago: another window may still be open on this file.</source>
        <translation>Er wurde vor weniger als einer Minute aufbewahrt: Vielleicht ist diese Datei noch in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>It was valid until {day}.</source>
        <translation>Es war bis {day} gültig.</translation>
    </message>
    <message>
        <source>It will be written as {name}.yaml.</source>
        <translation>Es wird als {name}.yaml geschrieben.</translation>
    </message>
    <message>
        <source>It will be written as {name}.yaml; press Enter to look.</source>
        <translation>Es wird als {name}.yaml geschrieben; die Eingabetaste zeigt es zuvor.</translation>
    </message>
    <message>
        <source>It would change what you have.</source>
        <translation>Es würde ändern, was Sie haben.</translation>
    </message>
    <message>
        <source>Its condition cannot hold before the end of the drill.</source>
        <translation>Seine Bedingung kann vor dem Ende der Übung nicht zutreffen.</translation>
    </message>
    <message>
        <source>Its file belongs into the folder scenarios/programmes.</source>
        <translation>Seine Datei gehört in den Ordner scenarios/programmes.</translation>
    </message>
    <message>
        <source>Its looks</source>
        <translation>Sein Äußeres</translation>
    </message>
    <message>
        <source>Its number begins {number}: whoever takes it in sees the same.</source>
        <translation>Seine Nummer beginnt mit {number}: Wer es aufnimmt, sieht dieselbe.</translation>
    </message>
    <message>
        <source>Its passphrase came from HR by another way than the file.</source>
        <translation>Ihre Passphrase kam von der Personalabteilung auf anderem Weg als die Datei.</translation>
    </message>
    <message>
        <source>Its records are not here any more.</source>
        <translation>Seine Aufzeichnungen sind nicht mehr hier.</translation>
    </message>
    <message>
        <source>Its standard error</source>
        <translation>Sein Standardfehler</translation>
    </message>
    <message>
        <source>Its table cannot be read.</source>
        <translation>Ihre Tabelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Its translation cannot be used, so the drill is in English. {why}</source>
        <translation>Ihre Übersetzung ist nicht zu gebrauchen, also ist die Übung englisch. {why}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Jurymitglied</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Judge round {number}</source>
        <translation>Runde {number} beurteilen</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Judges judge the file, and the sheet names its edition. Save the scenario, then go on here. What judges have said is kept.</source>
        <translation>Die Jury beurteilt die Datei, und der Bogen nennt ihre Fassung. Sichern Sie das Szenario und machen Sie dann hier weiter. Was die Jury gesagt hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Judges set it on {date}.</source>
        <translation>Eine Jury hat sie am {date} gesetzt.</translation>
    </message>
    <message>
        <source>Judges set it on {date}. {usual} judges are usual; with fewer its error is larger.</source>
        <translation>Eine Jury hat sie am {date} gesetzt. Üblich sind {usual} Mitglieder; mit weniger ist ihr Fehler größer.</translation>
    </message>
    <message>
        <source>Judging again keeps the earlier sheet beside its place, under a name with its day. The judges&apos; names are carried over; each has to sit the drill as it is now.</source>
        <translation>Beim neuen Beurteilen bleibt der frühere Bogen an seinem Ort, unter einem Namen mit seinem Tag. Die Namen der Jury werden übernommen; alle müssen die Übung spielen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep every worth under 60 here.</source>
        <translation>Halten Sie hier jeden Wert unter 60.</translation>
    </message>
    <message>
        <source>Keep injects that have no row</source>
        <translation>Einspielungen ohne Zeile behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep one document a file: delete the `---` and what follows.</source>
        <translation>Behalten Sie ein Dokument je Datei: Löschen Sie `---` und was folgt.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie nur einen Eintrag.</translation>
    </message>
    <message>
        <source>Keep the rest as in round 1</source>
        <translation>Den Rest wie in Runde 1 lassen</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation>Diese Fristen übernehmen</translation>
    </message>
    <message>
        <source>Keep threats and insults out of every answer</source>
        <translation>Halten Sie Drohungen und Beleidigungen aus jeder Antwort heraus</translation>
    </message>
    <message>
        <source>Kept among the keys of this home. Leave it empty to keep the one that is there.</source>
        <translation>Wird bei den Schlüsseln dieses Datenordners aufbewahrt. Lassen Sie es leer, um das vorhandene zu behalten.</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Gesondert</translation>
    </message>
    <message numerus="yes">
        <source>Kept apart: %n record(s)</source>
        <translation>
            <numerusform>Gesondert: %n Aufzeichnung</numerusform>
            <numerusform>Gesondert: %n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept certificates still bear the name.</source>
        <translation>Behaltene Zertifikate tragen noch den Namen.</translation>
    </message>
    <message>
        <source>Kept: name and badge stay as issued. Revoked: name and badge go, number and state stay on the list.</source>
        <translation>Behalten: Name und Abzeichen bleiben wie ausgestellt. Widerrufen: Name und Abzeichen gehen, Nummer und Zustand bleiben auf der Liste.</translation>
    </message>
    <message>
        <source>Key {kid}, in the file {file}</source>
        <translation>Schlüssel {kid}, in der Datei {file}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys that sign badges</source>
        <translation>Schlüssel, die Abzeichen signieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds: {kinds}.</source>
        <translation>Arten: {kinds}.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Known issuers (*.json)</source>
        <translation>Bekannte Aussteller (*.json)</translation>
    </message>
    <message>
        <source>L. Nothing is said in public</source>
        <translation>L. Öffentlich wird nichts gesagt</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>Sprache der Tabelle</translation>
    </message>
    <message>
        <source>Language of the window, and of every drill that has been translated into it.</source>
        <translation>Sprache des Fensters und jeder Übung, die in sie übersetzt ist.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger. Key: +</source>
        <translation>Größer. Taste: +</translation>
    </message>
    <message>
        <source>Last exam drill</source>
        <translation>Letzte Prüfungsübung</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lawful criticism was hidden, blocked or had removed.</source>
        <translation>Rechtmäßige Kritik wurde verborgen, gesperrt oder entfernt.</translation>
    </message>
    <message>
        <source>Learning path</source>
        <translation>Lernweg</translation>
    </message>
    <message>
        <source>Learning record store</source>
        <translation>Lernspeicher</translation>
    </message>
    <message>
        <source>Least – most</source>
        <translation>Kleinster – größter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n bad row(s) out and write the others</source>
        <translation>
            <numerusform>%n fehlerhafte Zeile weglassen und die anderen schreiben</numerusform>
            <numerusform>%n fehlerhafte Zeilen weglassen und die anderen schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave alone what asks for no word: %n post(s) got a public answer all the same{foremost}.</source>
        <translation>
            <numerusform>Lassen Sie, was kein Wort verlangt: %n Beitrag bekam trotzdem eine öffentliche Antwort{foremost}.</numerusform>
            <numerusform>Lassen Sie, was kein Wort verlangt: %n Beiträge bekamen trotzdem eine öffentliche Antwort{foremost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave it out or choose another preset.</source>
        <translation>Lassen Sie es weg oder wählen Sie eine andere Vorgabe.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Leave out name, password and everything from a question mark on; they have places of their own.</source>
        <translation>Lassen Sie Name, Passwort und alles ab einem Fragezeichen weg; dafür gibt es eigene Stellen.</translation>
    </message>
    <message>
        <source>Leave the desk? A practice waits where you left it; an exam&apos;s time goes on.</source>
        <translation>Den Leitstand verlassen? Ein Training wartet, wo Sie es verlassen; die Zeit einer Prüfung läuft weiter.</translation>
    </message>
    <message>
        <source>Leave the substance to the named speaker</source>
        <translation>Überlassen Sie die Sache selbst der benannten Stimme</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Punkteliste</translation>
    </message>
    <message>
        <source>Ledger lines</source>
        <translation>Zeilen der Punkteliste</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Left and right go from one of your acts to the next</source>
        <translation>Links und rechts führen von einer Ihrer Handlungen zur nächsten</translation>
    </message>
    <message>
        <source>Left and right go through the drill&apos;s time</source>
        <translation>Links und rechts führen durch die Zeit der Übung</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the search: %n file(s) that cannot be read.</source>
        <translation>
            <numerusform>Aus der Suche gelassen: %n Datei, die nicht lesbar ist.</numerusform>
            <numerusform>Aus der Suche gelassen: %n Dateien, die nicht lesbar sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n first attempt(s), broken off or with a record that does not hold.</source>
        <translation>
            <numerusform>Weggelassen: %n Erstversuch, abgebrochen oder mit einer Aufzeichnung, die nicht hält.</numerusform>
            <numerusform>Weggelassen: %n Erstversuche, abgebrochen oder mit einer Aufzeichnung, die nicht hält.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lengthen `answer` or shorten `within`.</source>
        <translation>Verlängern Sie `answer` oder kürzen Sie `within`.</translation>
    </message>
    <message>
        <source>Lengthen `due` to the policy&apos;s times, or leave it out.</source>
        <translation>Verlängern Sie `due` auf die Zeiten des Regelwerks oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Let a third of the storyline posts need another one.</source>
        <translation>Lassen Sie ein Drittel der Beiträge der Handlungsstränge einen anderen brauchen.</translation>
    </message>
    <message>
        <source>Let at least two wrong drafts need approval too.</source>
        <translation>Lassen Sie auch mindestens zwei falsche Entwürfe eine Freigabe brauchen.</translation>
    </message>
    <message>
        <source>Let each fact revise an earlier one.</source>
        <translation>Lassen Sie jede Tatsache eine frühere berichtigen.</translation>
    </message>
    <message>
        <source>Let other kinds of post come in.</source>
        <translation>Lassen Sie andere Arten von Beiträgen hereinkommen.</translation>
    </message>
    <message>
        <source>Let reach rise and per cent fall from step to step.</source>
        <translation>Lassen Sie von Schritt zu Schritt die Reichweite steigen und den Prozentsatz fallen.</translation>
    </message>
    <message>
        <source>Let robots play</source>
        <translation>Roboter spielen lassen</translation>
    </message>
    <message>
        <source>Let run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Let somebody decide who neither trained nor supervised the candidate.</source>
        <translation>Lassen Sie jemanden entscheiden, der die geprüfte Person weder geschult noch beaufsichtigt hat.</translation>
    </message>
    <message>
        <source>Let somebody else decide.</source>
        <translation>Lassen Sie jemand anderen entscheiden.</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Let stand  L</source>
        <translation>Stehen lassen  L</translation>
    </message>
    <message>
        <source>Let the chapter jump forward.</source>
        <translation>Lassen Sie das Kapitel vorwärts springen.</translation>
    </message>
    <message>
        <source>Let the fact come earlier, or lengthen `answer`.</source>
        <translation>Lassen Sie die Tatsache früher kommen oder verlängern Sie `answer`.</translation>
    </message>
    <message>
        <source>Let the most apologetic draft be wrong more often.</source>
        <translation>Lassen Sie den entschuldigendsten Entwurf öfter falsch sein.</translation>
    </message>
    <message>
        <source>Let them play again</source>
        <translation>Noch einmal spielen lassen</translation>
    </message>
    <message>
        <source>Let {piece} run</source>
        <translation>Laufen gelassen: {piece}</translation>
    </message>
    <message>
        <source>Letting others act: shops, staff, agencies, countries.</source>
        <translation>Andere handeln lassen: Filialen, Belegschaft, Agenturen, Länder.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level {level} cannot be reached: the storylines do not weigh enough, and no inject sets it.</source>
        <translation>Stufe {level} ist nicht zu erreichen: Die Handlungsstränge wiegen nicht genug, und keine Einspielung setzt sie.</translation>
    </message>
    <message>
        <source>Level {level} of 3</source>
        <translation>Stufe {level} von 3</translation>
    </message>
    <message>
        <source>Level {level}: {meaning}</source>
        <translation>Stufe {level}: {meaning}</translation>
    </message>
    <message>
        <source>Level {level}: {meaning} (reached)</source>
        <translation>Stufe {level}: {meaning} (erreicht)</translation>
    </message>
    <message>
        <source>Level {thing} cannot be reached: the storylines do not weigh enough, and no inject sets it.</source>
        <translation>Stufe {thing} ist nicht erreichbar: Die Handlungsstränge wiegen nicht genug, und keine Einspielung setzt sie.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Gefällt-mir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line numbers and signs of problems</source>
        <translation>Zeilennummern und Zeichen für Probleme</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Line {number} of {name} cannot be read: {line}.</source>
        <translation>Zeile {number} von {name} lässt sich nicht lesen: {line}.</translation>
    </message>
    <message>
        <source>Lines have changed since its review, so it counts as not reviewed.</source>
        <translation>Seit der Durchsicht haben sich Zeilen geändert, sie gilt also als nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Lines that go and come</source>
        <translation>Zeilen, die gehen und kommen</translation>
    </message>
    <message>
        <source>Lines that this scenario does not have</source>
        <translation>Zeilen, die dieses Szenario nicht hat</translation>
    </message>
    <message>
        <source>Lines that want a look</source>
        <translation>Zeilen, die man ansehen sollte</translation>
    </message>
    <message>
        <source>Lines to judge</source>
        <translation>Zu beurteilende Zeilen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists of revocations (*.jwt)</source>
        <translation>Listen der Widerrufe (*.jwt)</translation>
    </message>
    <message>
        <source>Lock this area</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Log of the shift before</source>
        <translation>Protokoll der Schicht davor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look again, the English has changed or a translator was not sure</source>
        <translation>Noch einmal ansehen, das Englische hat sich geändert oder jemand war unsicher</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Look at indentation, colons and quotes in and above this line.</source>
        <translation>Sehen Sie sich Einrückung, Doppelpunkte und Anführungszeichen in und über dieser Zeile an.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was written.</source>
        <translation>Sehen Sie es noch einmal an; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Sehen Sie nach ihren Rechten.</translation>
    </message>
    <message>
        <source>Look at line {number}.</source>
        <translation>Sehen Sie sich Zeile {number} an.</translation>
    </message>
    <message>
        <source>Look at our own queue as soon as the matter gets serious</source>
        <translation>Sehen Sie nach unseren eigenen Beiträgen, sobald es ernst wird</translation>
    </message>
    <message>
        <source>Look at round {number}</source>
        <translation>Runde {number} ansehen</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Zertifikat ansehen</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Sehen Sie sich diese an</translation>
    </message>
    <message>
        <source>Look at this run in its debrief, act by act</source>
        <translation>Diesen Lauf in seiner Nachbesprechung ansehen, Handlung für Handlung</translation>
    </message>
    <message>
        <source>Look at what is marked, then allow it below, or leave the bundle.</source>
        <translation>Sehen Sie das Markierte an und erlauben Sie es dann unten, oder lassen Sie das Bündel.</translation>
    </message>
    <message numerus="yes">
        <source>Look first at %n draft(s) against the key.</source>
        <translation>
            <numerusform>Sehen Sie zuerst %n Entwurf gegen die Lösung an.</numerusform>
            <numerusform>Sehen Sie zuerst %n Entwürfe gegen die Lösung an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Look what has been earned</source>
        <translation>Nachsehen, was erworben wurde</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Es wird nachgesehen</translation>
    </message>
    <message>
        <source>Looking at the sheet of the judges …</source>
        <translation>Der Bogen der Jury wird angesehen …</translation>
    </message>
    <message>
        <source>Looking for every place …</source>
        <translation>Jede Stelle wird gesucht …</translation>
    </message>
    <message>
        <source>Looking for scenarios</source>
        <translation>Szenarien werden gesucht</translation>
    </message>
    <message>
        <source>Looking for translations …</source>
        <translation>Übersetzungen werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for {name}…</source>
        <translation>{name} wird gesucht …</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>{name} wird angesehen …</translation>
    </message>
    <message>
        <source>Looking up what a set is …</source>
        <translation>Es wird nachgesehen, was ein Satz ist …</translation>
    </message>
    <message>
        <source>Looking up where you are …</source>
        <translation>Ihr Stand wird nachgesehen …</translation>
    </message>
    <message>
        <source>Looking whether this home knows of a run …</source>
        <translation>Es wird nachgesehen, ob hier ein Lauf bekannt ist …</translation>
    </message>
    <message>
        <source>Looking who is on the roster …</source>
        <translation>Es wird nachgesehen, wer auf der Personenliste steht …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Lost time cannot be negative.</source>
        <translation>Verlorene Zeit kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Lower `approval`, or change `by`.</source>
        <translation>Senken Sie `approval` oder ändern Sie `by`.</translation>
    </message>
    <message>
        <source>Lower `floor` to `mean` or less.</source>
        <translation>Senken Sie `floor` auf `mean` oder weniger.</translation>
    </message>
    <message>
        <source>Lower its worth under 60, or change its effect.</source>
        <translation>Senken Sie seinen Wert unter 60 oder ändern Sie seine Wirkung.</translation>
    </message>
    <message>
        <source>Lower its worth under 60, or drop `breach`.</source>
        <translation>Senken Sie seinen Wert unter 60 oder lassen Sie `breach` weg.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Machines whose records are believed</source>
        <translation>Rechner, deren Aufzeichnungen geglaubt wird</translation>
    </message>
    <message>
        <source>Made from the data file itself.</source>
        <translation>Aus der Datendatei selbst erstellt.</translation>
    </message>
    <message>
        <source>Made from the data file itself: what is not in here is not stored.</source>
        <translation>Aus der Datendatei selbst erstellt: Was hier nicht steht, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Made from the data file&apos;s schema on {day}.</source>
        <translation>Am {day} aus dem Schema der Datendatei erstellt.</translation>
    </message>
    <message>
        <source>Make `first-word` at most as long as `answer`.</source>
        <translation>Machen Sie `first-word` höchstens so lang wie `answer`.</translation>
    </message>
    <message>
        <source>Make a copy to edit</source>
        <translation>Kopie zum Bearbeiten anlegen</translation>
    </message>
    <message>
        <source>Make it a comment, or text again</source>
        <translation>Zur Anmerkung machen oder wieder zu Text</translation>
    </message>
    <message>
        <source>Make one first; it takes a minute.</source>
        <translation>Erstellen Sie zuerst einen; es dauert eine Minute.</translation>
    </message>
    <message>
        <source>Make one with `certify key new`.</source>
        <translation>Erstellen Sie einen mit `certify key new`.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was half-written.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>Make sure that it is them who asks.</source>
        <translation>Vergewissern Sie sich, dass es die Person selbst ist, die fragt.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Der Schlüssel wird erstellt …</translation>
    </message>
    <message>
        <source>Managers see valid and until, nothing else. Figures of a unit are shown from 5 people up. There is no ranking of people and no reaction time per person in any view of HR.</source>
        <translation>Führungskräfte sehen „gültig“ und „bis“, sonst nichts. Zahlen einer Einheit werden ab 5 Menschen gezeigt. In keiner Ansicht der Personalabteilung gibt es eine Rangliste von Menschen oder eine Reaktionszeit einzelner.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als durchgesehen vermerken</translation>
    </message>
    <message>
        <source>Mark: the mean of exam drills in points of 100. Around it: one standard deviation to each side.</source>
        <translation>Marke: das Mittel der Prüfungsübungen in Punkten von 100. Darum: eine Standardabweichung nach jeder Seite.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß und klein beachten</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May pause at chapters</source>
        <translation>Darf an Kapiteln anhalten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean with</source>
        <translation>Mittel mit</translation>
    </message>
    <message>
        <source>Mean without</source>
        <translation>Mittel ohne</translation>
    </message>
    <message numerus="yes">
        <source>Mean {mean} over %n drill(s)</source>
        <translation>
            <numerusform>Mittel {mean} über %n Übung</numerusform>
            <numerusform>Mittel {mean} über %n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean ± spread</source>
        <translation>Mittel ± Streuung</translation>
    </message>
    <message>
        <source>Mend it in the studio</source>
        <translation>Im Studio in Ordnung bringen</translation>
    </message>
    <message>
        <source>Mend that row, or take the file in without leavers.</source>
        <translation>Bringen Sie diese Zeile in Ordnung oder nehmen Sie die Datei ohne Ausgeschiedene auf.</translation>
    </message>
    <message>
        <source>Mend the rows in the file, or leave them out.</source>
        <translation>Berichtigen Sie die Zeilen in der Datei oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Mend the rows, or leave them out.</source>
        <translation>Bringen Sie die Zeilen in Ordnung oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Mend the table, then choose it again; the scenario stays as it is.</source>
        <translation>Bringen Sie die Tabelle in Ordnung und wählen Sie sie dann erneut; das Szenario bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Merge  Shift M</source>
        <translation>Zusammenlegen  Umschalt M</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Met in</source>
        <translation>Begegnet in</translation>
    </message>
    <message>
        <source>Microblog</source>
        <translation>Mikroblog</translation>
    </message>
    <message>
        <source>Mine before</source>
        <translation>Meines zuvor</translation>
    </message>
    <message>
        <source>Missing, shown in English</source>
        <translation>Fehlt, erscheint englisch</translation>
    </message>
    <message>
        <source>Missing; shown in English</source>
        <translation>Fehlt; erscheint englisch</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months after a certificate has run out.</source>
        <translation>Monate nach Ablauf eines Zertifikats.</translation>
    </message>
    <message>
        <source>Months after the exam; longer where a certificate rests on them.</source>
        <translation>Monate nach der Prüfung; länger, wo ein Zertifikat darauf ruht.</translation>
    </message>
    <message>
        <source>Months that a certificate is kept after it has run out.</source>
        <translation>Monate, die ein Zertifikat nach seinem Ablauf behalten wird.</translation>
    </message>
    <message>
        <source>Months that certificates are kept after they have run out</source>
        <translation>Monate, die Zertifikate nach ihrem Ablauf behalten werden</translation>
    </message>
    <message>
        <source>Months that exam results and their ledgers are kept, unless a certificate rests on them.</source>
        <translation>Monate, die Prüfungsergebnisse und ihre Punktelisten behalten werden, wenn kein Zertifikat auf ihnen ruht.</translation>
    </message>
    <message>
        <source>Months that exam results are kept</source>
        <translation>Monate, die Prüfungsergebnisse behalten werden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More than {depth_cap} levels are nested here.</source>
        <translation>Hier sind mehr als {depth_cap} Ebenen ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Move it away or rename it, then look again.</source>
        <translation>Verschieben Sie es oder benennen Sie es um und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Verschieben Sie sie.</translation>
    </message>
    <message>
        <source>Move it forward, or lengthen the drill.</source>
        <translation>Ziehen Sie es vor oder verlängern Sie die Übung.</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move the file away or choose another folder with --home.</source>
        <translation>Verschieben Sie die Datei oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Move the folder away or choose another one with --home.</source>
        <translation>Verschieben Sie den Ordner oder wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>Move the post forward, or lengthen the drill.</source>
        <translation>Ziehen Sie den Beitrag vor oder verlängern Sie die Übung.</translation>
    </message>
    <message>
        <source>Multiple hub and spoke</source>
        <translation>Mehrere Naben</translation>
    </message>
    <message>
        <source>Must be put right in the table</source>
        <translation>Muss in der Tabelle berichtigt werden</translation>
    </message>
    <message>
        <source>My exams</source>
        <translation>Meine Prüfungen</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>Mein Stand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a case of cases.json.</source>
        <translation>Nennen Sie einen Fall aus cases.json.</translation>
    </message>
    <message>
        <source>Name a class of the policy.</source>
        <translation>Nennen Sie eine Klasse des Regelwerks.</translation>
    </message>
    <message>
        <source>Name a draft, or a post that has drafts.</source>
        <translation>Nennen Sie einen Entwurf oder einen Beitrag mit Entwürfen.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name a file inside the scenarios folder.</source>
        <translation>Nennen Sie eine Datei im Ordner der Szenarien.</translation>
    </message>
    <message>
        <source>Name a file, or one of: {names}.</source>
        <translation>Nennen Sie eine Datei oder eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>Name a hand-over of that laptop, a record, or a file with its public key.</source>
        <translation>Nennen Sie eine Übergabe jenes Laptops, eine Aufzeichnung oder eine Datei mit seinem öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Name a level that stands before this one.</source>
        <translation>Nennen Sie eine Stufe, die vor dieser steht.</translation>
    </message>
    <message>
        <source>Name a role of the chart.</source>
        <translation>Nennen Sie eine Rolle des Organigramms.</translation>
    </message>
    <message>
        <source>Name a role of this chart.</source>
        <translation>Nennen Sie eine Rolle dieses Organigramms.</translation>
    </message>
    <message>
        <source>Name an inject of `feed`.</source>
        <translation>Nennen Sie eine Einspielung aus `feed`.</translation>
    </message>
    <message>
        <source>Name and day go into its table; any change of a line ends the review</source>
        <translation>Name und Tag kommen in die Tabelle; jede Änderung einer Zeile beendet die Durchsicht</translation>
    </message>
    <message>
        <source>Name another deputy: the trainee cannot grant what the trainee asks.</source>
        <translation>Nennen Sie eine andere Vertretung: Übende können nicht gewähren, worum sie selbst bitten.</translation>
    </message>
    <message>
        <source>Name another folder, or a file.</source>
        <translation>Nennen Sie einen anderen Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>Name another role, or none.</source>
        <translation>Nennen Sie eine andere Rolle oder keine.</translation>
    </message>
    <message>
        <source>Name of a judge</source>
        <translation>Name eines Jurymitglieds</translation>
    </message>
    <message>
        <source>Name of a judge, as it shall stand on the sheet</source>
        <translation>Name eines Jurymitglieds, wie er auf dem Bogen stehen soll</translation>
    </message>
    <message>
        <source>Name of the invigilator</source>
        <translation>Name der Aufsicht</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Name der durchsehenden Person</translation>
    </message>
    <message>
        <source>Name one column “Employee number” and one “Name”.</source>
        <translation>Nennen Sie eine Spalte „Personalnummer“ und eine „Name“.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Nennen Sie einen.</translation>
    </message>
    <message>
        <source>Name roles of this chart.</source>
        <translation>Nennen Sie Rollen dieses Organigramms.</translation>
    </message>
    <message>
        <source>Name that the store knows this program by; its secret lies among the keys.</source>
        <translation>Name, unter dem der Speicher dieses Programm kennt; sein Geheimnis liegt bei den Schlüsseln.</translation>
    </message>
    <message>
        <source>Name the chart in the scenario: `chart: charts/…`.</source>
        <translation>Nennen Sie das Organigramm im Szenario: `chart: charts/…`.</translation>
    </message>
    <message>
        <source>Name the issuer&apos;s file with --issuers.</source>
        <translation>Nennen Sie die Datei der Aussteller mit --issuers.</translation>
    </message>
    <message>
        <source>Name the storyline, or delete `until`.</source>
        <translation>Nennen Sie den Handlungsstrang oder löschen Sie `until`.</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Name two different roles.</source>
        <translation>Nennen Sie zwei verschiedene Rollen.</translation>
    </message>
    <message>
        <source>Name, number or unit</source>
        <translation>Name, Nummer oder Einheit</translation>
    </message>
    <message>
        <source>Names, apart by semicolons, if anybody did</source>
        <translation>Namen, durch Semikolon getrennt, falls jemand</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Knapp verfehlt</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Nearer (+, or Ctrl and the wheel)</source>
        <translation>Näher (+, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Nearly everybody has all its points: it tells nobody apart.</source>
        <translation>Fast alle haben alle ihre Punkte: Sie unterscheidet niemanden.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Never confirm in public what is personal</source>
        <translation>Bestätigen Sie nie öffentlich, was persönlich ist</translation>
    </message>
    <message>
        <source>Never happens</source>
        <translation>Geschieht nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für Sie</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next on your path.</source>
        <translation>Das Nächste auf Ihrem Weg.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>No PIN has been set yet.</source>
        <translation>Noch ist keine PIN gesetzt.</translation>
    </message>
    <message>
        <source>No PIN is set, so their practice cannot go along.</source>
        <translation>Es ist keine PIN gesetzt, deshalb kann das Training nicht mitgehen.</translation>
    </message>
    <message>
        <source>No PIN is set; there is nothing to reset.</source>
        <translation>Es ist keine PIN gesetzt; zurückzusetzen ist nichts.</translation>
    </message>
    <message>
        <source>No breaks</source>
        <translation>Keine Pausen</translation>
    </message>
    <message>
        <source>No certificate is called this.</source>
        <translation>Kein Zertifikat heißt so.</translation>
    </message>
    <message>
        <source>No certificate is issued for them. An appeal may be made within 30 days.</source>
        <translation>Für sie wird kein Zertifikat ausgestellt. Einspruch ist innerhalb von 30 Tagen möglich.</translation>
    </message>
    <message>
        <source>No certificate runs out within {days} days.</source>
        <translation>Innerhalb von {days} Tagen läuft kein Zertifikat ab.</translation>
    </message>
    <message>
        <source>No certificate was issued in this time.</source>
        <translation>In dieser Zeit wurde kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>No certificate was issued so far.</source>
        <translation>Bisher wurde kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>No certificate was issued.</source>
        <translation>Es wurde kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>No chart to draw</source>
        <translation>Kein Organigramm zu zeichnen</translation>
    </message>
    <message>
        <source>No contingencies: nothing waits for an act or a failure.</source>
        <translation>Keine Folgefälle: Nichts wartet auf eine Handlung oder ein Versäumnis.</translation>
    </message>
    <message>
        <source>No dead ends: everything can happen, and something waits for it.</source>
        <translation>Keine Sackgassen: Alles kann geschehen, und etwas wartet darauf.</translation>
    </message>
    <message>
        <source>No draft has these words. Clear the filter to see all.</source>
        <translation>Kein Entwurf hat diese Wörter. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No draft needs it and no inject waits for it.</source>
        <translation>Kein Entwurf braucht sie, und keine Einspielung wartet darauf.</translation>
    </message>
    <message>
        <source>No draft needs it, no inject waits for it, and it overturns nothing.</source>
        <translation>Kein Entwurf braucht sie, keine Einspielung wartet darauf, und sie widerlegt nichts.</translation>
    </message>
    <message>
        <source>No draft of `{id}` is a right answer: all are first words, breaches or worth under 60.</source>
        <translation>Kein Entwurf von `{id}` ist eine richtige Antwort: Alle sind erste Worte, Verstöße oder unter 60 wert.</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>No drill here</source>
        <translation>Keine Übung hier</translation>
    </message>
    <message>
        <source>No drill under {floor}: then the mean of {mean} says nothing.</source>
        <translation>Keine Übung unter {floor}: Dann sagt das Mittel von {mean} nichts.</translation>
    </message>
    <message>
        <source>No escalation is expected yet: give a post `escalate:`.</source>
        <translation>Noch wird kein Hinauftragen erwartet: Geben Sie einem Beitrag `escalate:`.</translation>
    </message>
    <message>
        <source>No exam record that ends with {head} was taken in.</source>
        <translation>Eine Prüfungsaufzeichnung, die auf {head} endet, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>No exam was sat in this time.</source>
        <translation>In dieser Zeit wurde keine Prüfung abgelegt.</translation>
    </message>
    <message>
        <source>No font on this machine has the letter {letter}, so the certificate would show a box in its place; it was not made.</source>
        <translation>Keine Schrift auf diesem Rechner hat den Buchstaben {letter}; das Zertifikat würde dort ein Kästchen zeigen und wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>No installation of this fingerprint was enrolled here.</source>
        <translation>Eine Installation mit diesem Fingerabdruck wurde hier nicht angemeldet.</translation>
    </message>
    <message>
        <source>No judges have set a pass mark: the author&apos;s figure stands.</source>
        <translation>Keine Jury hat eine Bestehensgrenze gesetzt: Es gilt die Zahl des Autors.</translation>
    </message>
    <message>
        <source>No judges have set a pass mark: the author&apos;s figure stands. Whoever passes is certified provisionally.</source>
        <translation>Keine Jury hat eine Bestehensgrenze gesetzt: Es gilt die Zahl des Autors. Wer besteht, erhält ein vorläufiges Zertifikat.</translation>
    </message>
    <message>
        <source>No learning record store is set up, so nothing can be voided there.</source>
        <translation>Kein Lernspeicher ist eingerichtet, deshalb lässt sich dort nichts für ungültig erklären.</translation>
    </message>
    <message>
        <source>No learning record store is turned on, so nothing is sent.</source>
        <translation>Kein Lernspeicher ist eingeschaltet, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No level has run out.</source>
        <translation>Keine Stufe ist abgelaufen.</translation>
    </message>
    <message>
        <source>No level reached</source>
        <translation>Keine Stufe erreicht</translation>
    </message>
    <message>
        <source>No line has all of that. Try fewer words, or fewer filters.</source>
        <translation>Keine Zeile hat all das. Versuchen Sie es mit weniger Wörtern oder weniger Filtern.</translation>
    </message>
    <message>
        <source>No list of revocations was at hand, so whether it was revoked since is not known.</source>
        <translation>Es lag keine Liste der Widerrufe vor; ob es seither widerrufen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No minute is chosen.</source>
        <translation>Keine Minute ist gewählt.</translation>
    </message>
    <message>
        <source>No new record was taken in.</source>
        <translation>Es wurde keine neue Aufzeichnung aufgenommen.</translation>
    </message>
    <message>
        <source>No other installation is enrolled: only exams of this machine are taken in.</source>
        <translation>Keine andere Installation ist angemeldet: Nur Prüfungen dieses Rechners werden aufgenommen.</translation>
    </message>
    <message>
        <source>No passphrase has been set; this area is open.</source>
        <translation>Es ist keine Passphrase gesetzt; dieser Bereich ist offen.</translation>
    </message>
    <message>
        <source>No pause, no hints; the clock goes on if you leave.</source>
        <translation>Keine Pause, keine Hinweise; die Uhr läuft weiter, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>No people file is at hand</source>
        <translation>Es liegt keine Personendatei vor</translation>
    </message>
    <message>
        <source>No post belongs to it.</source>
        <translation>Kein Beitrag gehört dazu.</translation>
    </message>
    <message>
        <source>No post has drafts of its own yet.</source>
        <translation>Noch hat kein Beitrag eigene Entwürfe.</translation>
    </message>
    <message>
        <source>No post holds “{words}”. Esc in the search clears it.</source>
        <translation>Kein Beitrag enthält „{words}“. Esc im Suchfeld leert es.</translation>
    </message>
    <message>
        <source>No post is late, and none will be within half a minute.</source>
        <translation>Kein Beitrag ist verspätet, und keiner wird es in der nächsten halben Minute.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>No problems: this can be played.</source>
        <translation>Keine Probleme: Das lässt sich spielen.</translation>
    </message>
    <message>
        <source>No programme here</source>
        <translation>Hier ist kein Programm</translation>
    </message>
    <message>
        <source>No reliability: there are not two parts, or everybody has the same score.</source>
        <translation>Keine Zuverlässigkeit: Es gibt keine zwei Teile, oder alle haben dieselbe Punktzahl.</translation>
    </message>
    <message>
        <source>No right word of ours stopped this clock in time.</source>
        <translation>Kein richtiges Wort von uns hat diese Uhr rechtzeitig angehalten.</translation>
    </message>
    <message>
        <source>No right word of ours stopped this clock; it was due within {time}.</source>
        <translation>Kein richtiges Wort von uns hielt diese Uhr an; fällig war es innerhalb von {time}.</translation>
    </message>
    <message>
        <source>No roster is at hand</source>
        <translation>Es liegt keine Personenliste vor</translation>
    </message>
    <message>
        <source>No run misbehaves: none passes that may not, none of the playbook falls short, and no skilled run lies far from the others of its player.</source>
        <translation>Kein Lauf tanzt aus der Reihe: Keiner besteht, der nicht darf, keiner der Musterlösung bleibt zurück, und kein geübter Lauf liegt weit von den anderen seines Spielers.</translation>
    </message>
    <message>
        <source>No scenario and no policy names the {what} “{name}”. Check it letter by letter, or pick one that is offered.</source>
        <translation>Kein Szenario und kein Regelwerk nennt „{name}“ ({what}). Prüfen Sie Buchstabe für Buchstabe oder wählen Sie etwas Angebotenes.</translation>
    </message>
    <message>
        <source>No scenario is like that.</source>
        <translation>So ist kein Szenario.</translation>
    </message>
    <message>
        <source>No scenario is open</source>
        <translation>Kein Szenario ist offen</translation>
    </message>
    <message>
        <source>No scenario is open.</source>
        <translation>Kein Szenario ist geöffnet.</translation>
    </message>
    <message>
        <source>No scenarios here</source>
        <translation>Keine Szenarien hier</translation>
    </message>
    <message>
        <source>No secure connection to the store came about ({why}).</source>
        <translation>Es kam keine sichere Verbindung zum Speicher zustande ({why}).</translation>
    </message>
    <message>
        <source>No set of unseen scenarios holds {need} beside {others}.</source>
        <translation>Kein Satz ungesehener Szenarien enthält {need} neben {others}.</translation>
    </message>
    <message>
        <source>No set of {title} was found within the time that a search may take.</source>
        <translation>In der Zeit, die eine Suche dauern darf, fand sich kein Satz für {title}.</translation>
    </message>
    <message>
        <source>No store is on; nothing is told to anybody.</source>
        <translation>Kein Speicher ist eingeschaltet; niemandem wird etwas gemeldet.</translation>
    </message>
    <message>
        <source>No title and no id is like that.</source>
        <translation>Kein Titel und keine Kennung ist so.</translation>
    </message>
    <message>
        <source>No unit has five people or more.</source>
        <translation>Keine Einheit hat fünf Menschen oder mehr.</translation>
    </message>
    <message>
        <source>No word is known that may stand here.</source>
        <translation>Es ist kein Wort bekannt, das hier stehen kann.</translation>
    </message>
    <message>
        <source>Nobody can ask `{role_id}`: no link leads to it.</source>
        <translation>Niemand kann `{role_id}` fragen: Keine Verbindung führt dorthin.</translation>
    </message>
    <message>
        <source>Nobody can bring a lost passphrase or key file back. Then nothing new can be signed until you change to a new key; what was signed before can still be checked. Keep a copy of the file, and the passphrase, apart from this machine.</source>
        <translation>Eine verlorene Passphrase oder Schlüsseldatei bringt niemand zurück. Dann lässt sich nichts Neues signieren, bis Sie zu einem neuen Schlüssel wechseln; früher Signiertes lässt sich weiterhin prüfen. Bewahren Sie eine Kopie der Datei und die Passphrase außerhalb dieses Rechners auf.</translation>
    </message>
    <message>
        <source>Nobody can bring the fact `{id}`: no inject makes it known, and nobody is asked.</source>
        <translation>Niemand kann die Tatsache `{id}` bringen: Keine Einspielung macht sie bekannt, und niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Nobody can bring the fact `{name}`: no inject makes it known, and nobody is asked.</source>
        <translation>Niemand kann die Tatsache `{name}` bringen: Keine Einspielung macht sie bekannt, und niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Nobody can bring this back. The reason stays; do not write their name into it.</source>
        <translation>Niemand kann das zurückholen. Der Grund bleibt; schreiben Sie den Namen der Person nicht hinein.</translation>
    </message>
    <message>
        <source>Nobody can read a forgotten passphrase back. The data officer runs `people reset-area {area} --by NAME` on this machine: the area is then open until a new one is set, and the log says who did it.</source>
        <translation>Eine vergessene Passphrase kann niemand zurückholen. Wer für die Daten zuständig ist, führt auf diesem Rechner `people reset-area {area} --by NAME` aus: Der Bereich ist dann offen, bis eine neue gesetzt ist, und das Protokoll nennt, wer es tat.</translation>
    </message>
    <message>
        <source>Nobody decides about themselves.</source>
        <translation>Niemand entscheidet über sich selbst.</translation>
    </message>
    <message>
        <source>Nobody has rehearsed this text yet</source>
        <translation>Diesen Text hat noch niemand geprobt</translation>
    </message>
    <message>
        <source>Nobody has reviewed the translation yet.</source>
        <translation>Die Übersetzung hat noch niemand durchgesehen.</translation>
    </message>
    <message>
        <source>Nobody has sat an exam of this edition yet. Figures come from real first attempts and from nothing else.</source>
        <translation>Noch hat niemand eine Prüfung dieser Fassung abgelegt. Zahlen stammen aus wirklichen Erstversuchen und aus nichts anderem.</translation>
    </message>
    <message>
        <source>Nobody here has the number {number}.</source>
        <translation>Niemand hier hat die Nummer {number}.</translation>
    </message>
    <message>
        <source>Nobody here has the number {person}.</source>
        <translation>Niemand hier hat die Nummer {person}.</translation>
    </message>
    <message>
        <source>Nobody invigilates their own exam.</source>
        <translation>Niemand beaufsichtigt die eigene Prüfung.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Enter the first judge above.</source>
        <translation>Noch steht niemand auf der Liste. Geben Sie oben das erste Jurymitglied ein.</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this laptop yet. HR imports a roster, or hands you a people file to take in.</source>
        <translation>Auf der Personenliste dieses Laptops steht noch niemand. Die Personalabteilung liest eine Personenliste ein oder gibt Ihnen eine Personendatei zum Aufnehmen.</translation>
    </message>
    <message>
        <source>Nobody is to be found.</source>
        <translation>Niemand ist zu finden.</translation>
    </message>
    <message>
        <source>Nobody is to be found. Take a roster in, or ask for something else.</source>
        <translation>Niemand ist zu finden. Nehmen Sie eine Personenliste auf oder suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Nobody of that kind can be reached from the seat.</source>
        <translation>Vom Platz aus ist niemand dieser Art zu erreichen.</translation>
    </message>
    <message>
        <source>Nobody on the roster here is the person of this record: import the roster, then collect the same files again.</source>
        <translation>Niemand auf der Personenliste hier ist die Person dieser Aufzeichnung: Lesen Sie die Liste ein und sammeln Sie dieselben Dateien noch einmal ein.</translation>
    </message>
    <message>
        <source>Nobody on this laptop fits the search. Try fewer letters, or your employee number.</source>
        <translation>Niemand auf diesem Laptop passt zur Suche. Versuchen Sie es mit weniger Buchstaben oder mit Ihrer Personalnummer.</translation>
    </message>
    <message>
        <source>Nobody published it</source>
        <translation>Niemand hat ihn veröffentlicht</translation>
    </message>
    <message>
        <source>Nobody so far.</source>
        <translation>Bisher niemand.</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Nobody who only has the file will find it by trying.</source>
        <translation>Wer nur die Datei hat, findet sie nicht durch Probieren.</translation>
    </message>
    <message>
        <source>Nobody with the number {number} is on the roster of this laptop.</source>
        <translation>Auf der Personenliste dieses Laptops steht niemand mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>Nobody with the number {number} is on the roster.</source>
        <translation>Auf der Personenliste steht niemand mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>Nobody within reach can decide that.</source>
        <translation>Niemand in Reichweite kann das entscheiden.</translation>
    </message>
    <message>
        <source>Nobody within reach may approve it.</source>
        <translation>Niemand in Reichweite darf ihn freigeben.</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Nichts davon.</translation>
    </message>
    <message>
        <source>None of your answers on it was right, so what it cooled down by is not yours.</source>
        <translation>Keine Ihrer Antworten dazu war richtig; dass er abkühlte, ist deshalb nicht Ihr Verdienst.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>None was begun so far.</source>
        <translation>Bisher wurde keine begonnen.</translation>
    </message>
    <message>
        <source>None yet. What you practise stays yours and is not shown here.</source>
        <translation>Noch keine. Was Sie trainieren, bleibt bei Ihnen und wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Not as the guide asks · {count}</source>
        <translation>Nicht wie der Leitfaden verlangt · {count}</translation>
    </message>
    <message>
        <source>Not finished with round 1: {names}. Until they are, the numbers stay covered, so that nobody is led by them.</source>
        <translation>Mit Runde 1 noch nicht fertig: {names}. Bis dahin bleiben die Zahlen verdeckt, damit sich niemand von ihnen leiten lässt.</translation>
    </message>
    <message>
        <source>Not guarded yet</source>
        <translation>Noch nicht geschützt</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Noch nicht erworben</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meine Sache</translation>
    </message>
    <message>
        <source>Not mine to decide. Ask {title}.</source>
        <translation>Das habe ich nicht zu entscheiden. Fragen Sie: {title}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not passed: {total} of 100 would have been enough, but for {what} of conduct. {level}</source>
        <translation>Nicht bestanden: {total} von 100 hätten gereicht, wäre nicht {what} gegen das Verhalten gewesen. {level}</translation>
    </message>
    <message>
        <source>Not passed: {total} of 100, where {needed} were needed. {level}</source>
        <translation>Nicht bestanden: {total} von 100, nötig waren {needed}. {level}</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>Nicht gespielt</translation>
    </message>
    <message>
        <source>Not played yet.</source>
        <translation>Noch nicht gespielt.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Not reviewed yet; the briefing says so.</source>
        <translation>Noch nicht durchgesehen; die Einweisung sagt es.</translation>
    </message>
    <message>
        <source>Not revoked as of the list of {date}.</source>
        <translation>Nach der Liste vom {date} nicht widerrufen.</translation>
    </message>
    <message>
        <source>Not said in plain words: {names}.</source>
        <translation>Nicht in einfachen Worten gesagt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Not sound: %n reason(s).</source>
        <translation>
            <numerusform>Nicht tragfähig: %n Grund.</numerusform>
            <numerusform>Nicht tragfähig: %n Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while a judge looks on</source>
        <translation>Nicht, solange ein Jurymitglied zusieht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not you? Pick yourself</source>
        <translation>Nicht Sie? Wählen Sie sich aus</translation>
    </message>
    <message numerus="yes">
        <source>Note %n person(s) who (is|are) not in the file as having left</source>
        <translation>
            <numerusform>%n Person, die nicht in der Datei steht, als ausgeschieden vermerken</numerusform>
            <numerusform>%n Personen, die nicht in der Datei stehen, als ausgeschieden vermerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. Carry on.</source>
        <translation>Zur Kenntnis genommen. Machen Sie weiter.</translation>
    </message>
    <message>
        <source>Nothing about them went to a learning record store.</source>
        <translation>Nichts über die Person ging an einen Lernspeicher.</translation>
    </message>
    <message>
        <source>Nothing answers at the store&apos;s address.</source>
        <translation>Unter der Adresse des Speichers antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing breaching</source>
        <translation>Nichts überfällig</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing handled yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>Nothing happens unless you choose below that they have left.</source>
        <translation>Es geschieht nichts, außer Sie wählen unten, dass sie ausgeschieden sind.</translation>
    </message>
    <message>
        <source>Nothing happens unless you choose below that they have left. Results and certificates stay.</source>
        <translation>Es geschieht nichts, außer Sie wählen unten, dass sie ausgeschieden sind. Ergebnisse und Zertifikate bleiben.</translation>
    </message>
    <message>
        <source>Nothing happens yet</source>
        <translation>Noch geschieht nichts</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing here tells whose record this is: collect the hand-over of its laptop, which says so.</source>
        <translation>Nichts hier sagt, wessen Aufzeichnung das ist: Sammeln Sie die Übergabe des Laptops ein; dort steht es.</translation>
    </message>
    <message>
        <source>Nothing in hand</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing in the library has this cause in this formation.</source>
        <translation>Nichts in der Bibliothek hat diese Ursache in dieser Aufstellung.</translation>
    </message>
    <message>
        <source>Nothing is about to go out.</source>
        <translation>Es geht gerade nichts hinaus.</translation>
    </message>
    <message>
        <source>Nothing is due. Nothing would be deleted.</source>
        <translation>Nichts ist fällig. Es würde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is in hand. Pick a card in “All”, or put the cursor on an inject in the text.</source>
        <translation>Nichts ist gewählt. Wählen Sie eine Karte unter „Alle“ oder setzen Sie die Schreibmarke im Text auf eine Einspielung.</translation>
    </message>
    <message>
        <source>Nothing is missing, nothing is in doubt.</source>
        <translation>Nichts fehlt, nichts ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Nothing is taken in yet</source>
        <translation>Noch ist nichts aufgenommen</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>Es wird nichts geschrieben (Esc)</translation>
    </message>
    <message>
        <source>Nothing is written over.</source>
        <translation>Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is wrong so far: {played} of {all} players have played.</source>
        <translation>Bis jetzt ist nichts falsch: {played} von {all} Spielern haben gespielt.</translation>
    </message>
    <message>
        <source>Nothing leads to anything yet</source>
        <translation>Noch führt nichts zu etwas</translation>
    </message>
    <message>
        <source>Nothing leads to it, and it leads to nothing.</source>
        <translation>Nichts führt dorthin, und es führt zu nichts.</translation>
    </message>
    <message>
        <source>Nothing matches, so the file has only its header.</source>
        <translation>Nichts passt, deshalb hat die Datei nur ihren Kopf.</translation>
    </message>
    <message>
        <source>Nothing matches, so the file is empty.</source>
        <translation>Nichts passt, deshalb ist die Datei leer.</translation>
    </message>
    <message>
        <source>Nothing may stand behind `|` or `&gt;`. The text begins on the next line.</source>
        <translation>Hinter `|` oder `&gt;` darf nichts stehen. Der Text beginnt in der nächsten Zeile.</translation>
    </message>
    <message>
        <source>Nothing more of it is taken in. What was taken in before stays, and is shown as it was.</source>
        <translation>Von ihr wird nichts mehr aufgenommen. Früher Aufgenommenes bleibt und wird gezeigt, wie es war.</translation>
    </message>
    <message>
        <source>Nothing new has been earned.</source>
        <translation>Es wurde nichts Neues erworben.</translation>
    </message>
    <message>
        <source>Nothing of substance was published here, and an answer was due.</source>
        <translation>Hier wurde nichts in der Sache veröffentlicht, und eine Antwort war fällig.</translation>
    </message>
    <message>
        <source>Nothing of that is stored.</source>
        <translation>Nichts davon ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing on screen would be in the file: it would have only its header.</source>
        <translation>Nichts von dem, was zu sehen ist, käme in die Datei: Sie hätte nur ihren Kopf.</translation>
    </message>
    <message>
        <source>Nothing on this post can be recalled any more.</source>
        <translation>An diesem Beitrag lässt sich nichts mehr zurückholen.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Nothing open on {channel}</source>
        <translation>Nichts offen: {channel}</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Nothing selected. The arrow keys go from mark to mark.</source>
        <translation>Nichts ausgewählt. Die Pfeiltasten führen von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Nothing stands out: every average is at 70 or above.</source>
        <translation>Nichts fällt auf: Jeder Durchschnitt liegt bei 70 oder darüber.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Nothing waits for it</source>
        <translation>Nichts wartet darauf</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Bisher wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing was lost: every line has its full points.</source>
        <translation>Nichts ging verloren: Jede Zeile hat ihre vollen Punkte.</translation>
    </message>
    <message>
        <source>Nothing was refused so far.</source>
        <translation>Bisher wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Nothing would change: every line is there already.</source>
        <translation>Nichts würde sich ändern: Jede Zeile ist schon da.</translation>
    </message>
    <message>
        <source>Nothing would change: the table says what the scenario says.</source>
        <translation>Nichts würde sich ändern: Die Tabelle sagt, was das Szenario sagt.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now known</source>
        <translation>Nun bekannt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of the person who trains here; empty: nobody has been picked yet.</source>
        <translation>Nummer der Person, die hier übt; leer: Es wurde noch niemand gewählt.</translation>
    </message>
    <message>
        <source>Number {number} is an appeal.</source>
        <translation>Nummer {number} ist ein Einspruch.</translation>
    </message>
    <message>
        <source>Number, name or unit</source>
        <translation>Nummer, Name oder Einheit</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed set(s), {now} pass with {mean_now} and {then} would with {mean_then}. The look was logged.</source>
        <translation>
            <numerusform>Von %n abgeschlossenen Satz bestehen {now} mit {mean_now}; mit {mean_then} wären es {then}. Der Blick wurde protokolliert.</numerusform>
            <numerusform>Von %n abgeschlossenen Sätzen bestehen {now} mit {mean_now}; mit {mean_then} wären es {then}. Der Blick wurde protokolliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n drill(s) of these sets the record did not come; it may be on another laptop.</source>
        <translation>
            <numerusform>Von %n Übung dieser Sätze kam die Aufzeichnung nicht; sie liegt vielleicht auf einem anderen Laptop.</numerusform>
            <numerusform>Von %n Übungen dieser Sätze kam die Aufzeichnung nicht; sie liegt vielleicht auf einem anderen Laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100. From 60 on it is right. Type a number to change it.</source>
        <translation>Von 100. Ab 60 ist er richtig. Tippen Sie eine Zahl, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Of an earlier text: rehearse again.</source>
        <translation>Von einem früheren Text: Proben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Of an earlier text: the scenario as it is now cannot be played yet.</source>
        <translation>Von einem früheren Text: Das Szenario lässt sich, wie es jetzt ist, noch nicht spielen.</translation>
    </message>
    <message>
        <source>Of the heat that acting just in time keeps away, you kept away {earned} %.</source>
        <translation>Von der Hitze, die rechtzeitiges Handeln fernhält, haben Sie {earned} % ferngehalten.</translation>
    </message>
    <message>
        <source>Of the people on screen</source>
        <translation>Von den Personen, die zu sehen sind</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off duty, and nobody stands in.</source>
        <translation>Nicht im Dienst, und niemand vertritt.</translation>
    </message>
    <message>
        <source>Offer the loud what the quiet are offered</source>
        <translation>Bieten Sie den Lauten, was den Leisen geboten wird</translation>
    </message>
    <message>
        <source>Old badges stay good; new ones are signed with the new key</source>
        <translation>Alte Abzeichen bleiben gut; neue werden mit dem neuen Schlüssel signiert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On a laptop, choose the file that HR has written for it. What it would change here is shown first.</source>
        <translation>Wählen Sie auf einem Laptop die Datei, die die Personalabteilung für ihn geschrieben hat. Was sie hier ändern würde, sehen Sie zuerst.</translation>
    </message>
    <message>
        <source>On each laptop: HR, Roster, “Take a people file in”.</source>
        <translation>Auf jedem Laptop: Personalabteilung, Personenliste, „Personendatei aufnehmen“.</translation>
    </message>
    <message>
        <source>On my honour</source>
        <translation>Auf meine Ehre</translation>
    </message>
    <message>
        <source>On no line.</source>
        <translation>In keiner Zeile.</translation>
    </message>
    <message>
        <source>On that laptop the number of this record stands for another name than on the roster here: find out who sat, and put the number right on one of the two.</source>
        <translation>Auf jenem Laptop steht die Nummer dieser Aufzeichnung für einen anderen Namen als auf der Liste hier: Klären Sie, wer geprüft wurde, und berichtigen Sie die Nummer an einer der beiden Stellen.</translation>
    </message>
    <message>
        <source>On the day it was begun this was not the kind of set that was due.</source>
        <translation>An dem Tag, an dem er begonnen wurde, war ein Satz anderer Art fällig.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Once there is something in the feed, it stands here beside what the guide asks.</source>
        <translation>Sobald etwas im Feed ist, steht es hier neben dem, was der Leitfaden verlangt.</translation>
    </message>
    <message>
        <source>One encrypted file. Nobody reads it, not even its title, without the passphrase; it is opened in memory, for a sitting only.</source>
        <translation>Eine verschlüsselte Datei. Ohne die Passphrase liest niemand etwas, nicht einmal den Titel; sie wird im Speicher geöffnet, nur für eine Prüfungssitzung.</translation>
    </message>
    <message>
        <source>One file with the scenario, its chart, policy, case and pictures.</source>
        <translation>Eine Datei mit dem Szenario, seinem Organigramm, Regelwerk, Fall und Bildern.</translation>
    </message>
    <message>
        <source>One file with the scenario, its chart, policy, case and pictures. Later changes are detected.</source>
        <translation>Eine Datei mit dem Szenario, seinem Organigramm, Regelwerk, Fall und Bildern. Spätere Änderungen fallen auf.</translation>
    </message>
    <message>
        <source>One hyphen between two words is enough.</source>
        <translation>Ein Bindestrich zwischen zwei Wörtern genügt.</translation>
    </message>
    <message>
        <source>One judge alone: there is no spread, and no error can be told.</source>
        <translation>Ein Jurymitglied allein: Es gibt keine Spanne, und kein Fehler lässt sich nennen.</translation>
    </message>
    <message>
        <source>One line of it is longer than 20,000 characters, so nothing was pasted; no scenario has such lines.</source>
        <translation>Eine Zeile davon ist länger als 20.000 Zeichen, deshalb wurde nichts eingefügt; kein Szenario hat solche Zeilen.</translation>
    </message>
    <message>
        <source>One of these posts is already handled with another.</source>
        <translation>Einer dieser Beiträge wird schon mit einem anderen behandelt.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>One row for every inject, in the columns that exercise planners use. Change it in any spreadsheet, then take it in again: you see every difference before anything is written.</source>
        <translation>Eine Zeile für jede Einspielung, in den Spalten der Übungsplanung. Ändern Sie sie in einer beliebigen Tabellenkalkulation und nehmen Sie sie dann wieder auf: Sie sehen jeden Unterschied, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>One signed file for HR&apos;s machine; practice is never in it</source>
        <translation>Eine signierte Datei für den Rechner der Personalabteilung; Training ist nie darin</translation>
    </message>
    <message>
        <source>One step harder than what you have passed.</source>
        <translation>Einen Schritt schwerer als das, was Sie bestanden haben.</translation>
    </message>
    <message>
        <source>One team speaks for all; everything goes through it.</source>
        <translation>Ein Team spricht für alle; alles geht durch seine Hände.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n unseen scenario(s) of difficulty {low} to {high} at hand; {number} wanted.</source>
        <translation>
            <numerusform>Nur %n ungesehenes Szenario der Schwierigkeit {low} bis {high} liegt vor; verlangt sind {number}.</numerusform>
            <numerusform>Nur %n ungesehene Szenarien der Schwierigkeit {low} bis {high} liegen vor; verlangt sind {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an open practice run can be given up.</source>
        <translation>Nur ein offener Trainingslauf kann aufgegeben werden.</translation>
    </message>
    <message>
        <source>Only exams are told to a learning record store; practice is its trainee&apos;s own.</source>
        <translation>An einen Lernspeicher gehen nur Prüfungen; Training gehört dem, der übt.</translation>
    </message>
    <message>
        <source>Only practice runs can be deleted; an exam&apos;s record stays.</source>
        <translation>Nur Trainingsläufe können gelöscht werden; die Aufzeichnung einer Prüfung bleibt.</translation>
    </message>
    <message>
        <source>Only the accommodations officer sees this.</source>
        <translation>Das sieht nur die beauftragte Person.</translation>
    </message>
    <message>
        <source>Only {sheet} was read, not {others}.</source>
        <translation>Gelesen wurde nur {sheet}, nicht {others}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Ein Szenario öffnen</translation>
    </message>
    <message>
        <source>Open a scenario first.</source>
        <translation>Öffnen Sie zuerst ein Szenario.</translation>
    </message>
    <message>
        <source>Open as a replay</source>
        <translation>Als Wiedergabe öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it in the studio to see every problem.</source>
        <translation>Öffnen Sie es im Studio, um jedes Problem zu sehen.</translation>
    </message>
    <message>
        <source>Open it with the passphrase that came with it.</source>
        <translation>Öffnen Sie es mit der Passphrase, die dazu kam.</translation>
    </message>
    <message>
        <source>Open one under Scenarios, then let the players at it.</source>
        <translation>Öffnen Sie eines unter „Szenarien“ und lassen Sie dann die Spieler daran.</translation>
    </message>
    <message>
        <source>Open one under Scenarios; its languages are shown here.</source>
        <translation>Öffnen Sie eines unter Szenarien; hier erscheinen seine Sprachen.</translation>
    </message>
    <message>
        <source>Open one under Scenarios; its pass mark is set here.</source>
        <translation>Öffnen Sie eines unter „Szenarien“; hier wird seine Bestehensgrenze gesetzt.</translation>
    </message>
    <message>
        <source>Open one under Scenarios; what first attempts say about it is shown here.</source>
        <translation>Öffnen Sie eines unter „Szenarien“; hier steht, was Erstversuche darüber sagen.</translation>
    </message>
    <message>
        <source>Open the briefing</source>
        <translation>Einweisung öffnen</translation>
    </message>
    <message>
        <source>Open the officer&apos;s area first.</source>
        <translation>Öffnen Sie zuerst den Bereich der beauftragten Person.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open: whoever has it can read it</source>
        <translation>Offen: Wer es hat, kann es lesen</translation>
    </message>
    <message>
        <source>Opening the briefing</source>
        <translation>Die Einweisung wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {name} and comparing it …</source>
        <translation>{name} wird geöffnet und verglichen …</translation>
    </message>
    <message>
        <source>Or somebody beside you sees who you are. The certificate says how it was sat.</source>
        <translation>Oder jemand bei Ihnen sieht, wer Sie sind. Das Zertifikat sagt, wie die Prüfung abgelegt wurde.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Other hashes of the same people, from other installations</source>
        <translation>Andere Hashwerte derselben Menschen, von anderen Installationen</translation>
    </message>
    <message>
        <source>Our own posts</source>
        <translation>Eigene Beiträge</translation>
    </message>
    <message>
        <source>Our own queue</source>
        <translation>Eigene Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>Our own queue: %n word(s), read at leisure and not counted.</source>
        <translation>
            <numerusform>Eigene Beiträge: %n Wort, in Ruhe zu lesen und nicht gezählt.</numerusform>
            <numerusform>Eigene Beiträge: %n Wörter, in Ruhe zu lesen und nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own queue: {text}</source>
        <translation>Eigener Beitrag: {text}</translation>
    </message>
    <message>
        <source>Our own wrong post was withdrawn silently or without a copy.</source>
        <translation>Ein eigener falscher Beitrag wurde still oder ohne Kopie zurückgezogen.</translation>
    </message>
    <message>
        <source>Our {kind} {text}</source>
        <translation>Unser Stück ({kind}) {text}</translation>
    </message>
    <message>
        <source>Own queue</source>
        <translation>Eigene Beiträge</translation>
    </message>
    <message>
        <source>Own scenarios, and pass-mark sheets with the judges&apos; names and numbers.</source>
        <translation>Eigene Szenarien und Bögen zur Bestehensgrenze mit Namen und Zahlen der Jury.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PINs and hashes</source>
        <translation>PINs und Hashwerte</translation>
    </message>
    <message>
        <source>PINs and passphrases that were typed wrongly</source>
        <translation>Falsch eingegebene PINs und Passphrasen</translation>
    </message>
    <message>
        <source>Pack for another machine…</source>
        <translation>Für einen anderen Rechner packen …</translation>
    </message>
    <message>
        <source>Pack the scenario</source>
        <translation>Szenario packen</translation>
    </message>
    <message>
        <source>Pack “{title}” for another machine</source>
        <translation>„{title}“ für einen anderen Rechner packen</translation>
    </message>
    <message>
        <source>Packed and written to {file}.</source>
        <translation>Gepackt und geschrieben nach {file}.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Page (PDF), badge and picture (PNG) of each lie in {folder}.</source>
        <translation>Seite (PDF), Abzeichen und Bild (PNG) von jedem liegen in {folder}.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Teile des Bündels</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Bestehensgrenze</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed with {total} of 100, where {needed} were needed. {level}</source>
        <translation>Bestanden mit {total} von 100, nötig waren {needed}. {level}</translation>
    </message>
    <message>
        <source>Passed, declined</source>
        <translation>Bestanden, abgelehnt</translation>
    </message>
    <message>
        <source>Passed, granted</source>
        <translation>Bestanden, erteilt</translation>
    </message>
    <message>
        <source>Passed, waiting for a decision</source>
        <translation>Bestanden, wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Passes over time</source>
        <translation>Bestandenes im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Passphrase of the issuer&apos;s key</source>
        <translation>Passphrase des Ausstellerschlüssels</translation>
    </message>
    <message>
        <source>Passphrase of the sealed scenarios</source>
        <translation>Passphrase der versiegelten Szenarien</translation>
    </message>
    <message>
        <source>Passphrases of the guarded areas</source>
        <translation>Passphrasen der geschützten Bereiche</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a smaller part of it.</source>
        <translation>Fügen Sie einen kleineren Teil davon ein.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People file (*{suffix})</source>
        <translation>Personendatei (*{suffix})</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Menschen auf der Personenliste</translation>
    </message>
    <message>
        <source>People on this laptop</source>
        <translation>Personen auf diesem Laptop</translation>
    </message>
    <message>
        <source>People who were found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>People, results and certificates lie behind it.</source>
        <translation>Dahinter liegen Personen, Ergebnisse und Zertifikate.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Persona {name}</source>
        <translation>Figur {name}</translation>
    </message>
    <message>
        <source>Personal or confidential data was disclosed or confirmed.</source>
        <translation>Persönliche oder vertrauliche Daten wurden preisgegeben oder bestätigt.</translation>
    </message>
    <message>
        <source>PgDn</source>
        <comment>a key</comment>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick at least one role first: arrow keys and Enter, or click.</source>
        <translation>Wählen Sie zuerst mindestens eine Rolle: Pfeiltasten und Eingabe, oder klicken.</translation>
    </message>
    <message>
        <source>Pick at least one role to carry it to.</source>
        <translation>Wählen Sie mindestens eine Rolle, zu der es getragen wird.</translation>
    </message>
    <message>
        <source>Pick at least two different posts to handle as one.</source>
        <translation>Wählen Sie mindestens zwei verschiedene Beiträge, die als einer behandelt werden.</translation>
    </message>
    <message>
        <source>Pick posts with x.</source>
        <translation>Wählen Sie Beiträge mit x.</translation>
    </message>
    <message>
        <source>Pick yourself, or ask HR for a people file.</source>
        <translation>Wählen Sie sich aus oder bitten Sie die Personalabteilung um eine Personendatei.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>pages of the window</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Plain</source>
        <comment>columns of an export</comment>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Planner&apos;s table</source>
        <translation>Planungstabelle</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Spielen ab</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier spielen</translation>
    </message>
    <message>
        <source>Play from which time of the drill</source>
        <translation>Ab welcher Zeit der Übung gespielt wird</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Musterlösung</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Played in {language}.</source>
        <translation>Gespielt auf {language}.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>what an export shows</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points are on a scale where each drill&apos;s own pass mark is 70.</source>
        <translation>Punkte stehen auf einer Skala, auf der die eigene Bestehensgrenze jeder Übung 70 ist.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Poor customer experience</source>
        <translation>Enttäuschte Kundschaft</translation>
    </message>
    <message>
        <source>Poor influencer relations</source>
        <translation>Verprellte Influencer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Posts by channel</source>
        <translation>Beiträge nach Kanal</translation>
    </message>
    <message>
        <source>Posts by class</source>
        <translation>Beiträge nach Klasse</translation>
    </message>
    <message>
        <source>Posts by storyline</source>
        <translation>Beiträge nach Handlungsstrang</translation>
    </message>
    <message>
        <source>Posts by what we do</source>
        <translation>Beiträge nach Umgang</translation>
    </message>
    <message>
        <source>Posts move here once you have said what they are and what we do.</source>
        <translation>Beiträge kommen hierher, sobald Sie gesagt haben, was sie sind und was wir tun.</translation>
    </message>
    <message>
        <source>Posts stand here while somebody up the chart has them.</source>
        <translation>Beiträge stehen hier, solange jemand weiter oben im Organigramm sie hat.</translation>
    </message>
    <message>
        <source>Posts, drafts, reasons, briefs, the log: every scenario&apos;s, yours and shipped.</source>
        <translation>Beiträge, Entwürfe, Gründe, Lagen, das Protokoll: aus jedem Szenario, eigenem wie mitgeliefertem.</translation>
    </message>
    <message>
        <source>Practice is never among it: it is its owner&apos;s.</source>
        <translation>Training ist nie darunter: Es gehört dem, der übt.</translation>
    </message>
    <message>
        <source>Practice is played in this language from now on, where the window speaks it.</source>
        <translation>Training wird von nun an in dieser Sprache gespielt, wo das Fenster sie spricht.</translation>
    </message>
    <message>
        <source>Practice is private: it is not collected, exported, sent or shown to HR or an instructor unless the trainee shares a run.</source>
        <translation>Training ist privat: Es wird nicht eingesammelt, ausgeführt, gesendet oder der Personalabteilung oder Übungsleitung gezeigt, außer jemand teilt einen eigenen Lauf.</translation>
    </message>
    <message>
        <source>Practice is yours alone: nobody else sees it unless you share a run.</source>
        <translation>Das Training gehört nur Ihnen: Niemand sonst sieht es, außer Sie teilen einen Lauf.</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Press Send now, or wait: they go by themselves.</source>
        <translation>Drücken Sie „Jetzt senden“ oder warten Sie: Sie gehen von selbst.</translation>
    </message>
    <message>
        <source>Press v for the next channel, or choose All channels.</source>
        <translation>Drücken Sie v für den nächsten Kanal oder wählen Sie „Alle Kanäle“.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Pressure 0 to 1000: how hot the open storylines are, by weight</source>
        <translation>Druck von 0 bis 1000: wie heiß die offenen Handlungsstränge sind, nach Gewicht</translation>
    </message>
    <message>
        <source>Pressure {pressure} of 1000</source>
        <translation>Druck {pressure} von 1000</translation>
    </message>
    <message>
        <source>Pressure. {curves}.</source>
        <translation>Druck. {curves}.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Privacy or data</source>
        <translation>Privatsphäre oder Daten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems inside</source>
        <translation>Probleme darin</translation>
    </message>
    <message>
        <source>Product or safety failure</source>
        <translation>Produkt oder Sicherheit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promise a time that you can keep, and keep it</source>
        <translation>Sagen Sie eine Zeit zu, die Sie halten können, und halten Sie sie</translation>
    </message>
    <message>
        <source>Promotion ran beside harm, or a blanket stop killed the notice that had to run.</source>
        <translation>Werbung lief neben einem Schaden, oder ein pauschaler Stopp traf die Mitteilung, die hinaus musste.</translation>
    </message>
    <message>
        <source>Proposal {number} is decided already, by {by}.</source>
        <translation>Über den Vorschlag {number} hat {by} schon entschieden.</translation>
    </message>
    <message>
        <source>Proposal {number} was decided in the meantime.</source>
        <translation>Über den Vorschlag {number} wurde inzwischen entschieden.</translation>
    </message>
    <message>
        <source>Proposal {number} was not declined: there is nothing to appeal against.</source>
        <translation>Der Vorschlag {number} wurde nicht abgelehnt: Es gibt nichts, wogegen Einspruch möglich wäre.</translation>
    </message>
    <message>
        <source>Propose every set that passes and was not proposed yet</source>
        <translation>Jeden Satz vorschlagen, der besteht und noch nicht vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Provisional: judges have not set every pass mark.</source>
        <translation>Vorläufig: Nicht jede Bestehensgrenze hat eine Jury gesetzt.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish now  Ctrl ↵</source>
        <translation>Veröffentlichen  Strg ↵</translation>
    </message>
    <message>
        <source>Publish the revocation list again, so that the revoked certificates are known.</source>
        <translation>Veröffentlichen Sie die Liste der Widerrufe neu, damit die widerrufenen Zertifikate bekannt sind.</translation>
    </message>
    <message>
        <source>Publish this draft as {company}, to {name} ({where})?</source>
        <translation>Diesen Entwurf als {company} an {name} veröffentlichen ({where})?</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published {text}</source>
        <translation>Veröffentlicht: {text}</translation>
    </message>
    <message>
        <source>Published {text} {lacking}</source>
        <translation>Veröffentlicht: {text} – {lacking}</translation>
    </message>
    <message>
        <source>Put a backup back in its place, or move it away to begin with an empty one.</source>
        <translation>Legen Sie eine Sicherung an ihre Stelle, oder verschieben Sie sie, um mit einer leeren zu beginnen.</translation>
    </message>
    <message>
        <source>Put a backup back in its place, or move it away; a new one is then made, under another name.</source>
        <translation>Legen Sie eine Sicherung an seine Stelle, oder verschieben Sie ihn; dann entsteht ein neuer unter anderem Namen.</translation>
    </message>
    <message>
        <source>Put a backup of it back in its place, or rotate to a new key.</source>
        <translation>Legen Sie eine Sicherung davon an seine Stelle oder wechseln Sie zu einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Put a backup of the right one back in its place, or rotate to a new key.</source>
        <translation>Legen Sie eine Sicherung des richtigen an seine Stelle oder wechseln Sie zu einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Put a font that has it into {folder} and try again.</source>
        <translation>Legen Sie eine Schrift, die ihn hat, in {folder} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Put a hyphen in place of each space.</source>
        <translation>Setzen Sie an die Stelle jedes Leerzeichens einen Bindestrich.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put back the sheet as the program wrote it, or take it away and let the judges judge again.</source>
        <translation>Legen Sie den Bogen zurück, wie das Programm ihn schrieb, oder nehmen Sie ihn weg und lassen Sie die Jury neu urteilen.</translation>
    </message>
    <message>
        <source>Put each sheet beside its own scenario.</source>
        <translation>Legen Sie jeden Bogen neben sein eigenes Szenario.</translation>
    </message>
    <message>
        <source>Put it aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Put the cursor on a name and press Shift F12.</source>
        <translation>Setzen Sie die Schreibmarke auf einen Namen und drücken Sie Umschalt F12.</translation>
    </message>
    <message>
        <source>Put the line there once more</source>
        <translation>Die Zeile noch einmal dorthin setzen</translation>
    </message>
    <message>
        <source>Put the text in quotes, or write it out where it is needed.</source>
        <translation>Setzen Sie den Text in Anführungszeichen oder schreiben Sie ihn aus, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>Put the text in quotes, or write out what it stands for.</source>
        <translation>Setzen Sie den Text in Anführungszeichen oder schreiben Sie aus, wofür er steht.</translation>
    </message>
    <message>
        <source>Put the text in quotes; no tags are needed: every value is text.</source>
        <translation>Setzen Sie den Text in Anführungszeichen; Tags braucht es nicht: Jeder Wert ist Text.</translation>
    </message>
    <message>
        <source>Put them the other way round.</source>
        <translation>Setzen Sie sie andersherum.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue statements that void these</source>
        <translation>Aussagen einreihen, die diese für ungültig erklären</translation>
    </message>
    <message>
        <source>Raise if it goes out</source>
        <translation>Anstieg, wenn es hinausgeht</translation>
    </message>
    <message>
        <source>Raise its worth to 60 or more, or change its effect.</source>
        <translation>Heben Sie seinen Wert auf 60 oder mehr oder ändern Sie seine Wirkung.</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Steigerungen</translation>
    </message>
    <message>
        <source>Reach must rise and per cent must not rise from step to step.</source>
        <translation>Von Schritt zu Schritt muss die Reichweite steigen und darf der Prozentsatz nicht steigen.</translation>
    </message>
    <message>
        <source>Reaches {functions}; authority {authority}</source>
        <translation>Erreicht {functions}; Befugnis {authority}</translation>
    </message>
    <message>
        <source>Reading first attempts …</source>
        <translation>Erstversuche werden gelesen …</translation>
    </message>
    <message>
        <source>Reading load</source>
        <translation>Lesemenge</translation>
    </message>
    <message>
        <source>Reading load, lengths and tone are being checked in this language …</source>
        <translation>Lesepensum, Längen und Ton werden in dieser Sprache geprüft …</translation>
    </message>
    <message>
        <source>Reading load, lengths and tone are fine in this language.</source>
        <translation>Lesepensum, Längen und Ton sind in dieser Sprache in Ordnung.</translation>
    </message>
    <message>
        <source>Reading the data file&apos;s schema …</source>
        <translation>Das Schema der Datendatei wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the scenarios</source>
        <translation>Die Szenarien werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name} and comparing it …</source>
        <translation>{name} wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>Reading {name} and laying it beside the scenario…</source>
        <translation>{name} wird gelesen und neben das Szenario gelegt …</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Es wird gelesen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recalled the draft before it went out</source>
        <translation>Den Entwurf zurückgeholt, bevor er hinausging</translation>
    </message>
    <message>
        <source>Recalled what was about to be hidden or shared before it went out</source>
        <translation>Zurückgeholt, was gerade verborgen oder geteilt werden sollte</translation>
    </message>
    <message>
        <source>Record {head} holds and comes to the same: {kept} points.</source>
        <translation>Die Aufzeichnung {head} hält und ergibt dasselbe: {kept} Punkte.</translation>
    </message>
    <message>
        <source>Record {head}: taken in with {kept} points; folded again {again}</source>
        <translation>Aufzeichnung {head}: aufgenommen mit {kept} Punkten; nachgerechnet {again}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Records carry a salted hash in place of a name. Changes after signing are detected; a record says whether somebody supervised.</source>
        <translation>Aufzeichnungen tragen statt eines Namens einen gesalzenen Hashwert. Änderungen nach dem Signieren fallen auf; eine Aufzeichnung sagt, ob jemand Aufsicht führte.</translation>
    </message>
    <message>
        <source>Records that were not taken in</source>
        <translation>Aufzeichnungen, die nicht angenommen wurden</translation>
    </message>
    <message>
        <source>Records that were refused</source>
        <translation>Abgelehnte Aufzeichnungen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n row(s); each is listed with its reason.</source>
        <translation>
            <numerusform>%n Zeile abgelehnt; sie ist mit ihrem Grund aufgeführt.</numerusform>
            <numerusform>%n Zeilen abgelehnt; jede ist mit ihrem Grund aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused records are kept apart below, each with why.</source>
        <translation>Abgelehnte Aufzeichnungen liegen unten gesondert, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Refused rows are in {path}.</source>
        <translation>Abgelehnte Zeilen stehen in {path}.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Zurückgeben …</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>Rename everywhere…</source>
        <translation>Überall umbenennen …</translation>
    </message>
    <message>
        <source>Rename one.</source>
        <translation>Benennen Sie eines um.</translation>
    </message>
    <message>
        <source>Rename the file or change the id.</source>
        <translation>Benennen Sie die Datei um oder ändern Sie die Kennung.</translation>
    </message>
    <message>
        <source>Rename {old} to</source>
        <translation>{old} umbenennen in</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %n place(s).</source>
        <translation>
            <numerusform>An %n Stelle umbenannt.</numerusform>
            <numerusform>An %n Stellen umbenannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace what is there: %n file(s)</source>
        <translation>
            <numerusform>Ersetzen, was da ist: %n Datei</numerusform>
            <numerusform>Ersetzen, was da ist: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Reset a PIN</source>
        <translation>PIN zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the PIN…</source>
        <translation>PIN zurücksetzen …</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <source>Restore the folder programmes in the data folder.</source>
        <translation>Stellen Sie den Ordner programmes im Datenordner wieder her.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resume the drill</source>
        <translation>Übung fortsetzen</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Misslungenes wiederholen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kehren zurück</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <translation>Durchgesehen von {name}</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {day}</source>
        <translation>Durchgesehen von {name}, {day}</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>Durchgesehen von {name}.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the certificate of {name}</source>
        <translation>Das Zertifikat von {name} widerrufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoked on {day}, as of the list of {date}.</source>
        <translation>Am {day} widerrufen, nach der Liste vom {date}.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Widerrufen.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Roboter</translation>
    </message>
    <message numerus="yes">
        <source>Robots play, %n run(s) each …</source>
        <translation>
            <numerusform>Roboter spielen, je %n Lauf …</numerusform>
            <numerusform>Roboter spielen, je %n Läufe …</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms of HR</source>
        <translation>Räume der Personalabteilung</translation>
    </message>
    <message>
        <source>Rooms of the studio</source>
        <translation>Räume des Studios</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personenliste</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt)</source>
        <translation>Personenlisten (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation>Runde 1</translation>
    </message>
    <message>
        <source>Round 1: lowest {lowest}, mean {mean}, highest {highest}. Yours was {own}; Enter keeps it.</source>
        <translation>Runde 1: niedrigster {lowest}, Mittel {mean}, höchster {highest}. Ihrer war {own}; die Eingabetaste behält ihn.</translation>
    </message>
    <message>
        <source>Round 2</source>
        <translation>Runde 2</translation>
    </message>
    <message>
        <source>Round 2 opens when {least} judges have finished round 1; {have} have.</source>
        <translation>Runde 2 öffnet sich, wenn {least} Jurymitglieder mit Runde 1 fertig sind; {have} sind es.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Row {number} ({id}): {problem}</source>
        <translation>Zeile {number} ({id}): {problem}</translation>
    </message>
    <message>
        <source>Row {number} · {id}</source>
        <translation>Zeile {number} · {id}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row}: {what}.</source>
        <translation>Zeile {row}: {what}.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in</source>
        <translation>Zeilen, die sich nicht aufnehmen lassen</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Run {run} has not ended yet.</source>
        <translation>Der Lauf {run} ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Run {run} is over.</source>
        <translation>Der Lauf {run} ist vorbei.</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>Was abläuft</translation>
    </message>
    <message>
        <source>Runs of each player</source>
        <translation>Läufe jedes Spielers</translation>
    </message>
    <message>
        <source>Runs out soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Runs that misbehave</source>
        <translation>Läufe, die aus der Reihe tanzen</translation>
    </message>
    <message>
        <source>Runs that misbehave are listed when all players are through.</source>
        <translation>Läufe, die aus der Reihe tanzen, stehen hier, sobald alle Spieler durch sind.</translation>
    </message>
    <message>
        <source>Runs that misbehave · {count}</source>
        <translation>Läufe, die aus der Reihe tanzen · {count}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter …</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Save it as plain text.</source>
        <translation>Sichern Sie sie als schlichten Text.</translation>
    </message>
    <message>
        <source>Save it or throw the changes away, then take the table in.</source>
        <translation>Sichern Sie es oder verwerfen Sie die Änderungen und nehmen Sie dann die Tabelle auf.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Sichern Sie sie in UTF-8.</translation>
    </message>
    <message>
        <source>Save mine under another name</source>
        <translation>Meines unter anderem Namen sichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht sichern</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Datenblatt sichern</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter anderem Namen sichern</translation>
    </message>
    <message>
        <source>Save what is stored</source>
        <translation>Was gespeichert ist, sichern</translation>
    </message>
    <message>
        <source>Saved. Exams and decisions are told to the store.</source>
        <translation>Gesichert. Prüfungen und Entscheidungen werden dem Speicher gemeldet.</translation>
    </message>
    <message>
        <source>Saved. Nothing is told to a store.</source>
        <translation>Gesichert. Einem Speicher wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Say first who decides: the name stands on the decision.</source>
        <translation>Sagen Sie zuerst, wer entscheidet: Der Name steht auf der Entscheidung.</translation>
    </message>
    <message>
        <source>Say in plain words what it means.</source>
        <translation>Sagen Sie in einfachen Worten, was es heißt.</translation>
    </message>
    <message>
        <source>Say nothing that the desk knows to be wrong</source>
        <translation>Sagen Sie nichts, wovon der Leitstand weiß, dass es falsch ist</translation>
    </message>
    <message>
        <source>Say what becomes of the certificates: keep or revoke.</source>
        <translation>Sagen Sie, was aus den Zertifikaten wird: behalten oder widerrufen.</translation>
    </message>
    <message>
        <source>Say what is known, and until then when you will know</source>
        <translation>Sagen Sie, was bekannt ist, und bis dahin, wann Sie es wissen werden</translation>
    </message>
    <message>
        <source>Say who asks: looks at another pass mark are logged.</source>
        <translation>Sagen Sie, wer fragt: Blicke auf eine andere Bestehensgrenze werden protokolliert.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Sagen Sie, wer es tut.</translation>
    </message>
    <message>
        <source>Scale from 0 to 100: cut {cut}</source>
        <translation>Skala von 0 bis 100: Grenze {cut}</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>Szenarien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Scenarios are written in English; there is nothing to translate into it.</source>
        <translation>Szenarien sind englisch geschrieben; ins Englische ist nichts zu übersetzen.</translation>
    </message>
    <message>
        <source>Scenarios of difficulty {low} to {high} at hand: {count}; wanted: {wanted}, {sets_wanted} × a set of {title}.</source>
        <translation>Szenarien der Schwierigkeit {low} bis {high} vorhanden: {count}; verlangt: {wanted}, {sets_wanted} × ein Satz für {title}.</translation>
    </message>
    <message>
        <source>Scenarios of difficulty {low} to {high} for exams only: {sealed}; whoever has practised all the others cannot sit {title}, which draws {drills}.</source>
        <translation>Szenarien der Schwierigkeit {low} bis {high} nur für Prüfungen: {sealed}; wer alle anderen trainiert hat, kann {title} nicht ablegen, denn dafür werden {drills} gezogen.</translation>
    </message>
    <message>
        <source>Scenarios with their keys, pass marks and figures lie behind it.</source>
        <translation>Dahinter liegen Szenarien mit ihren Lösungen, Bestehensgrenzen und Zahlen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Score of each run, 0 to 100</source>
        <translation>Punktzahl jedes Laufs, 0 bis 100</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punktzahlen</translation>
    </message>
    <message>
        <source>Scores follow written rules, line by line, each with its reason; nothing is judged by a learning system. How that is classified by law stays with counsel.</source>
        <translation>Punkte folgen geschriebenen Regeln, Zeile für Zeile, jede mit ihrem Grund; nichts beurteilt ein lernendes System. Wie das rechtlich einzuordnen ist, bleibt der Rechtsberatung überlassen.</translation>
    </message>
    <message>
        <source>Scores of the players</source>
        <translation>Punktzahlen der Spieler</translation>
    </message>
    <message>
        <source>Seal it and choose where…</source>
        <translation>Versiegeln und Ort wählen …</translation>
    </message>
    <message>
        <source>Sealed and written to {file}.</source>
        <translation>Versiegelt und geschrieben nach {file}.</translation>
    </message>
    <message>
        <source>Sealed exam scenarios lie on this laptop. Whoever sent them has the passphrase.</source>
        <translation>Auf diesem Laptop liegen versiegelte Prüfungsszenarien. Die Passphrase hat, wer sie gesandt hat.</translation>
    </message>
    <message>
        <source>Sealed scenarios</source>
        <translation>Versiegelte Szenarien</translation>
    </message>
    <message>
        <source>Sealed scenarios lie here: open them with their passphrase.</source>
        <translation>Hier liegen versiegelte Szenarien: Öffnen Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Sealed, for a sitting</source>
        <translation>Versiegelt, für eine Prüfungssitzung</translation>
    </message>
    <message>
        <source>Sealing and writing {name} …</source>
        <translation>{name} wird versiegelt und geschrieben …</translation>
    </message>
    <message>
        <source>Search all scenarios&apos; texts</source>
        <translation>Texte aller Szenarien durchsuchen</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Alle Texte durchsuchen</translation>
    </message>
    <message>
        <source>Search all texts (Ctrl+Shift+F)</source>
        <translation>Alle Texte durchsuchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Search certificates</source>
        <translation>Zertifikate suchen</translation>
    </message>
    <message>
        <source>Search for yourself</source>
        <translation>Nach sich selbst suchen</translation>
    </message>
    <message>
        <source>Search name, number, unit</source>
        <translation>Name, Nummer, Einheit suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation>Den Feed durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search title, company, sector</source>
        <translation>Titel, Unternehmen, Branche suchen</translation>
    </message>
    <message>
        <source>Search what is stored</source>
        <translation>In dem suchen, was gespeichert ist</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Seeing it come: facts that change, harm that can only be limited.</source>
        <translation>Es kommen sehen: Tatsachen, die sich ändern, Schaden, der sich nur begrenzen lässt.</translation>
    </message>
    <message>
        <source>Select a mark first: the arrow keys go from one to the next.</source>
        <translation>Wählen Sie zuerst eine Marke aus: Die Pfeiltasten führen von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Send  Ctrl ↵</source>
        <translation>Absenden  Strg ↵</translation>
    </message>
    <message>
        <source>Send along this path</source>
        <translation>Auf diesem Weg absenden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Es wird gesendet …</translation>
    </message>
    <message>
        <source>Sending: {done} of {of}</source>
        <translation>Es wird gesendet: {done} von {of}</translation>
    </message>
    <message>
        <source>Separate {count}</source>
        <translation>Trennen {count}</translation>
    </message>
    <message>
        <source>Separates: skilled players publish it</source>
        <translation>Trennt: Geübte Spieler veröffentlichen ihn</translation>
    </message>
    <message>
        <source>Separates: unskilled players publish it</source>
        <translation>Trennt: Ungeübte Spieler veröffentlichen ihn</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Set by {judges} judges; {usual} are usual, and its error is that much larger.</source>
        <translation>Gesetzt von {judges} Jurymitgliedern; üblich sind {usual}, entsprechend größer ist ihr Fehler.</translation>
    </message>
    <message>
        <source>Set it up, or ask its owner to erase the statements.</source>
        <translation>Richten Sie ihn ein oder bitten Sie seinen Betreiber, die Aussagen zu löschen.</translation>
    </message>
    <message>
        <source>Set one up and turn it on.</source>
        <translation>Richten Sie einen ein und schalten Sie ihn an.</translation>
    </message>
    <message>
        <source>Set one, or have an invigilator beside you.</source>
        <translation>Setzen Sie eine oder holen Sie eine Aufsicht dazu.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Set the clock right and try again.</source>
        <translation>Stellen Sie die Uhr richtig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Set the passphrase of the officer&apos;s area first.</source>
        <translation>Setzen Sie zuerst die Passphrase für den Bereich der beauftragten Person.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Settings of other versions: kept, never read.</source>
        <translation>Einstellungen anderer Versionen: aufbewahrt, nie gelesen.</translation>
    </message>
    <message>
        <source>Settings of the window, the number of the person picked last.</source>
        <translation>Einstellungen des Fensters, die Nummer der zuletzt gewählten Person.</translation>
    </message>
    <message numerus="yes">
        <source>Settle at the desk what is yours: %n matter(s) went up that need not have{foremost}.</source>
        <translation>
            <numerusform>Erledigen Sie am Leitstand, was Ihre Sache ist: %n Sache wurde unnötig hinaufgetragen{foremost}.</numerusform>
            <numerusform>Erledigen Sie am Leitstand, was Ihre Sache ist: %n Sachen wurden unnötig hinaufgetragen{foremost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several hubs, each serving its own units, under one.</source>
        <translation>Mehrere Naben, jede für ihre eigenen Einheiten, unter einer.</translation>
    </message>
    <message>
        <source>Several units as one: who must know, who speaks, what is still loaded.</source>
        <translation>Mehrere Einheiten als eine: wer es wissen muss, wer spricht, was noch vorbereitet ist.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message numerus="yes">
        <source>Share %n post(s) in public?</source>
        <translation>
            <numerusform>%n Beitrag öffentlich teilen?</numerusform>
            <numerusform>%n Beiträge öffentlich teilen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of each unit that holds {level} today.</source>
        <translation>Anteil jeder Einheit, der {level} heute hat.</translation>
    </message>
    <message>
        <source>Share this post of {name} in public?</source>
        <translation>Diesen Beitrag von {name} öffentlich teilen?</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift F12 on a name: everywhere it stands</source>
        <translation>Umschalt F12 auf einem Namen: überall, wo er steht</translation>
    </message>
    <message>
        <source>Shipped with Stormdrill</source>
        <translation>Mit Stormdrill geliefert</translation>
    </message>
    <message>
        <source>Shorten `promise`, or move the post forward.</source>
        <translation>Kürzen Sie `promise` oder ziehen Sie den Beitrag vor.</translation>
    </message>
    <message>
        <source>Shorten `window-days`, or lengthen `valid-months`.</source>
        <translation>Kürzen Sie `window-days` oder verlängern Sie `valid-months`.</translation>
    </message>
    <message>
        <source>Shorten right drafts, lengthen wrong ones.</source>
        <translation>Kürzen Sie richtige Entwürfe, verlängern Sie falsche.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more reason(s)</source>
        <translation>
            <numerusform>%n weiteren Grund zeigen</numerusform>
            <numerusform>%n weitere Gründe zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show first who sits here.</source>
        <translation>Zeigen Sie zuerst, wer hier sitzt.</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Show storylines and our own posts</source>
        <translation>Handlungsstränge und eigene Beiträge zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) with full points</source>
        <translation>
            <numerusform>Die %n Zeile mit vollen Punkten zeigen</numerusform>
            <numerusform>Die %n Zeilen mit vollen Punkten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Show the drills that train it</source>
        <translation>Die Übungen dazu zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Show them now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Getipptes zeigen</translation>
    </message>
    <message>
        <source>Show what may stand here</source>
        <translation>Zeigen, was hier stehen darf</translation>
    </message>
    <message>
        <source>Show what was typed: {name}</source>
        <translation>Getipptes zeigen: {name}</translation>
    </message>
    <message>
        <source>Show where it is defined</source>
        <translation>Zeigen, wo es festgelegt ist</translation>
    </message>
    <message>
        <source>Show where it is used</source>
        <translation>Zeigen, wo es benutzt wird</translation>
    </message>
    <message>
        <source>Shown from {count} drills of a kind on. It comes from practice that only you can see.</source>
        <translation>Wird ab {count} Übungen einer Art gezeigt. Es stammt aus Ihrem Training, das nur Sie sehen.</translation>
    </message>
    <message>
        <source>Signature and dates hold.</source>
        <translation>Signatur und Daten halten.</translation>
    </message>
    <message>
        <source>Signature and dates hold; valid until {day}.</source>
        <translation>Signatur und Daten halten; gültig bis {day}.</translation>
    </message>
    <message>
        <source>Silence scores {silence}, the playbook {playbook}. The playbook reads or acts for {busy} % of the time.</source>
        <translation>Schweigen erreicht {silence}, die Musterlösung {playbook}. Die Musterlösung liest oder handelt {busy} % der Zeit.</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Size of all text, per cent of the system&apos;s.</source>
        <translation>Größe aller Texte, in Prozent des Systems.</translation>
    </message>
    <message>
        <source>Small letters, digits and single hyphens, such as late-ferry. It is also the file&apos;s name.</source>
        <translation>Kleinbuchstaben, Ziffern und einzelne Bindestriche, etwa spaete-faehre. Das ist auch der Name der Datei.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller. Key: −</source>
        <translation>Kleiner. Taste: −</translation>
    </message>
    <message numerus="yes">
        <source>So it was with %n more row(s).</source>
        <translation>
            <numerusform>So war es bei %n weiteren Zeile.</numerusform>
            <numerusform>So war es bei %n weiteren Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Some settings were not understood and are back to their defaults: {names}.</source>
        <translation>Einige Einstellungen waren nicht zu verstehen und stehen wieder auf ihrem Vorgabewert: {names}.</translation>
    </message>
    <message>
        <source>Somebody changed one of them by hand: let the judges save it again.</source>
        <translation>Jemand hat eines davon von Hand geändert: Lassen Sie die Jury ihn neu sichern.</translation>
    </message>
    <message>
        <source>Somebody else has just set this passphrase.</source>
        <translation>Jemand anderes hat diese Passphrase gerade gesetzt.</translation>
    </message>
    <message>
        <source>Somebody else has to.</source>
        <translation>Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>Somebody in charge has to reset it.</source>
        <translation>Jemand Zuständiges muss sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Somebody was sent to private with no public word, or asked for data in public.</source>
        <translation>Jemand wurde ohne öffentliches Wort ins Private verwiesen oder öffentlich nach Daten gefragt.</translation>
    </message>
    <message>
        <source>Somebody was threatened, insulted or retaliated against.</source>
        <translation>Jemandem wurde gedroht, jemand wurde beleidigt, oder es wurde zurückgeschlagen.</translation>
    </message>
    <message>
        <source>Somebody who has forgotten their PIN sets a new one themselves once the old one is taken away. Nobody can read a PIN back.</source>
        <translation>Wer seine PIN vergessen hat, setzt selbst eine neue, sobald die alte weggenommen ist. Niemand kann eine PIN zurückholen.</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your drill is saved up to the last thing you did.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Übung ist bis zu Ihrem letzten Schritt gespeichert.</translation>
    </message>
    <message>
        <source>Something is in the way: {names}.</source>
        <translation>Etwas ist im Weg: {names}.</translation>
    </message>
    <message>
        <source>Something is missing here: a value before this comma or bracket.</source>
        <translation>Hier fehlt etwas: ein Wert vor diesem Komma oder dieser Klammer.</translation>
    </message>
    <message>
        <source>Something is too large to be saved.</source>
        <translation>Etwas ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Something stands behind the closing quotation mark here. A quotation mark inside a text needs a backslash before it, or single quotes round the whole text.</source>
        <translation>Hier steht etwas hinter dem schließenden Anführungszeichen. Ein Anführungszeichen im Text braucht einen Backslash davor oder einfache Anführungszeichen um den ganzen Text.</translation>
    </message>
    <message>
        <source>Something was added behind the picture&apos;s end.</source>
        <translation>Hinter dem Ende des Bildes wurde etwas angehängt.</translation>
    </message>
    <message>
        <source>Something was stated before it was known.</source>
        <translation>Etwas wurde behauptet, bevor es bekannt war.</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Bedauern</translation>
    </message>
    <message numerus="yes">
        <source>Sort every post, the harmless ones too: %n post(s) got no class or no decision in time; leaving a post and letting it stand are different acts.</source>
        <translation>
            <numerusform>Ordnen Sie jeden Beitrag ein, auch die harmlosen: %n Beitrag bekam nicht rechtzeitig Klasse oder Entscheidung; liegen lassen und stehen lassen sind zweierlei.</numerusform>
            <numerusform>Ordnen Sie jeden Beitrag ein, auch die harmlosen: %n Beiträge bekamen nicht rechtzeitig Klasse oder Entscheidung; liegen lassen und stehen lassen sind zweierlei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Gefestigt</translation>
    </message>
    <message>
        <source>Sound: the playbook passes, silence and cheats do not, and the score grows with skill.</source>
        <translation>Tragfähig: Die Musterlösung besteht, Schweigen und Schummler nicht, und die Punktzahl wächst mit dem Können.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space. The drill stands still until you go on.</source>
        <translation>Leertaste. Die Übung steht still, bis Sie weitermachen.</translation>
    </message>
    <message>
        <source>Speak sooner, if only to say who is on it: the answer to {who} took {took} and was due within {due}.</source>
        <translation>Melden Sie sich früher, und sei es nur, um zu sagen, wer sich kümmert: Die Antwort an {who} brauchte {took} und war innerhalb von {due} fällig.</translation>
    </message>
    <message>
        <source>Speak sooner, if only to say who is on it: the first word to {who} took {took} and was due within {due}.</source>
        <translation>Melden Sie sich früher, und sei es nur, um zu sagen, wer sich kümmert: Das erste Wort an {who} brauchte {took} und war innerhalb von {due} fällig.</translation>
    </message>
    <message>
        <source>Split it in two, or save it as XLSX.</source>
        <translation>Teilen Sie sie in zwei oder sichern Sie sie als XLSX.</translation>
    </message>
    <message>
        <source>Split it, or check that it is the right file.</source>
        <translation>Teilen Sie sie oder prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Spread the posts of this minute.</source>
        <translation>Verteilen Sie die Beiträge dieser Minute.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Start from the blank scenario: `new ID`.</source>
        <translation>Beginnen Sie mit dem leeren Szenario: `new ID`.</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>Start the drill  ↵</source>
        <translation>Übung beginnen  ↵</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Statements are being sent already.</source>
        <translation>Aussagen werden schon gesendet.</translation>
    </message>
    <message>
        <source>Statements of standing cannot be chosen by status.</source>
        <translation>Aussagen zum Stand lassen sich nicht nach Zustand wählen.</translation>
    </message>
    <message>
        <source>Statements with trouble</source>
        <translation>Aussagen mit Schwierigkeiten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Step {number}, {step}: {count}, {sound}. {state}</source>
        <translation>Schritt {number}, {step}: {count}, {sound}. {state}</translation>
    </message>
    <message>
        <source>Still to pass</source>
        <translation>Noch zu bestehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after the certificate at hand; what is issued stays issued</source>
        <translation>Nach dem Zertifikat anhalten, das gerade entsteht; Ausgestelltes bleibt ausgestellt</translation>
    </message>
    <message>
        <source>Stop the exercise</source>
        <translation>Übung abbrechen</translation>
    </message>
    <message>
        <source>Stop the exercise because something real has happened? This run is void and the attempt is returned.</source>
        <translation>Die Übung abbrechen, weil etwas Wirkliches geschehen ist? Dieser Lauf ist dann ungültig, der Versuch wird zurückgegeben.</translation>
    </message>
    <message>
        <source>Stop; no file is written</source>
        <translation>Anhalten; es wird keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Stop; what was taken in stays</source>
        <translation>Anhalten; Aufgenommenes bleibt</translation>
    </message>
    <message>
        <source>Stopped after {played} of {all} players.</source>
        <translation>Angehalten nach {played} von {all} Spielern.</translation>
    </message>
    <message>
        <source>Stopped. What has not left goes the next time.</source>
        <translation>Angehalten. Was noch nicht gesendet ist, geht beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Stopped: this is real</source>
        <translation>Abgebrochen: Das ist echt</translation>
    </message>
    <message>
        <source>Stopping: the runs in play come to their end.</source>
        <translation>Wird angehalten: Die laufenden Läufe enden noch.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stormdrill bundle (*{suffix})</source>
        <translation>Stormdrill-Bündel (*{suffix})</translation>
    </message>
    <message>
        <source>Stormdrill is already open on the folder {home}.</source>
        <translation>Stormdrill ist mit dem Ordner {home} schon geöffnet.</translation>
    </message>
    <message>
        <source>Stormdrill ships another file of this name. All your scenarios that name it would use this one instead.</source>
        <translation>Stormdrill bringt eine andere Datei dieses Namens mit. Alle Ihre Szenarien, die sie nennen, würden stattdessen diese benutzen.</translation>
    </message>
    <message>
        <source>Stormdrill: what is processed of people</source>
        <translation>Stormdrill: was von Menschen verarbeitet wird</translation>
    </message>
    <message>
        <source>Story graph</source>
        <translation>Handlungsgraph</translation>
    </message>
    <message>
        <source>Story time: {name}</source>
        <translation>Zeit der Geschichte: {name}</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>Handlungsstrang</translation>
    </message>
    <message>
        <source>Storyline {name}</source>
        <translation>Handlungsstrang {name}</translation>
    </message>
    <message>
        <source>Storyline {name}: heat {points}, {phase}</source>
        <translation>Handlungsstrang {name}: Hitze {points}, {phase}</translation>
    </message>
    <message>
        <source>Storyline: {title}</source>
        <translation>Handlungsstrang: {title}</translation>
    </message>
    <message>
        <source>Storylines</source>
        <translation>Handlungsstränge</translation>
    </message>
    <message>
        <source>Storylines and our own posts</source>
        <translation>Handlungsstränge und eigene Beiträge</translation>
    </message>
    <message>
        <source>String tables (*.po)</source>
        <translation>Texttabellen (*.po)</translation>
    </message>
    <message>
        <source>String tables (*.po);;All files (*)</source>
        <translation>Texttabellen (*.po);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stronger borders and text colours.</source>
        <translation>Kräftigere Ränder und Textfarben.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>SuccessFactors</source>
        <comment>columns of an export</comment>
        <translation>SuccessFactors</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Supervised by {name}.</source>
        <translation>Aufsicht führt {name}.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Suspend the certificate of {name}</source>
        <translation>Das Zertifikat von {name} aussetzen</translation>
    </message>
    <message>
        <source>Suspend, reinstate, revoke, or open an appeal</source>
        <translation>Aussetzen, zurückgeben, widerrufen oder einen Einspruch eröffnen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Suspended since {day}, as of the list of {date}.</source>
        <translation>Seit {day} ausgesetzt, nach der Liste vom {date}.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Ausgesetzt.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen …</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>T. The chart as a list, or as a drawing</source>
        <translation>T. Das Organigramm als Liste oder als Zeichnung</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Take a breath. Between two drills the clock stands.</source>
        <translation>Atmen Sie durch. Zwischen zwei Übungen steht die Uhr.</translation>
    </message>
    <message>
        <source>Take a bundle in</source>
        <translation>Ein Bündel aufnehmen</translation>
    </message>
    <message>
        <source>Take a bundle in…</source>
        <translation>Ein Bündel aufnehmen …</translation>
    </message>
    <message>
        <source>Take a card in hand to read what leads to it and what it leads to.</source>
        <translation>Wählen Sie eine Karte, um zu lesen, was zu ihr führt und wozu sie führt.</translation>
    </message>
    <message>
        <source>Take a folder in</source>
        <translation>Einen Ordner aufnehmen</translation>
    </message>
    <message>
        <source>Take a folder in…</source>
        <translation>Einen Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>Take a people file in</source>
        <translation>Personendatei aufnehmen</translation>
    </message>
    <message>
        <source>Take a people file in…</source>
        <translation>Personendatei aufnehmen …</translation>
    </message>
    <message>
        <source>Take a planner&apos;s table in</source>
        <translation>Eine Planungstabelle aufnehmen</translation>
    </message>
    <message>
        <source>Take a roster in</source>
        <translation>Personenliste aufnehmen</translation>
    </message>
    <message>
        <source>Take a roster in…</source>
        <translation>Personenliste aufnehmen …</translation>
    </message>
    <message>
        <source>Take a string table in</source>
        <translation>Eine Texttabelle aufnehmen</translation>
    </message>
    <message>
        <source>Take a table in…</source>
        <translation>Eine Tabelle aufnehmen …</translation>
    </message>
    <message>
        <source>Take an appeal in</source>
        <translation>Einspruch aufnehmen</translation>
    </message>
    <message>
        <source>Take an appeal in…</source>
        <translation>Einspruch aufnehmen …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take in nothing more of it; what was taken in stays</source>
        <translation>Nichts mehr von ihr aufnehmen; Aufgenommenes bleibt</translation>
    </message>
    <message>
        <source>Take in this machine&apos;s exams</source>
        <translation>Prüfungen dieses Rechners aufnehmen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take it back  U</source>
        <translation>Zurückholen  U</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take it out of `themes`, or write what it promises.</source>
        <translation>Nehmen Sie es aus `themes` oder schreiben Sie, was es verspricht.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Eine aufnehmen …</translation>
    </message>
    <message>
        <source>Take one of the conditions out of the circle.</source>
        <translation>Nehmen Sie eine der Bedingungen aus dem Kreis.</translation>
    </message>
    <message>
        <source>Take records in</source>
        <translation>Aufzeichnungen aufnehmen</translation>
    </message>
    <message>
        <source>Take records in, then look what has been earned.</source>
        <translation>Nehmen Sie Aufzeichnungen auf und sehen Sie dann nach, was erworben wurde.</translation>
    </message>
    <message>
        <source>Take records in…</source>
        <translation>Aufzeichnungen aufnehmen …</translation>
    </message>
    <message>
        <source>Take the PIN of {name}, {number}, away?</source>
        <translation>Die PIN von {name}, {number}, wegnehmen?</translation>
    </message>
    <message>
        <source>Take the most urgent first: before you turned to {who} you had begun on less urgent posts.</source>
        <translation>Nehmen Sie das Dringendste zuerst: Bevor Sie sich {who} zuwandten, hatten Sie mit weniger dringenden Beiträgen begonnen.</translation>
    </message>
    <message>
        <source>Take what is on the disk</source>
        <translation>Den Stand des Datenträgers nehmen</translation>
    </message>
    <message>
        <source>Taken in, to {file}.</source>
        <translation>Aufgenommen, nach {file}.</translation>
    </message>
    <message>
        <source>Takes effect in {left}. Nobody has seen it yet.</source>
        <translation>Wird in {left} wirksam. Noch hat es niemand gesehen.</translation>
    </message>
    <message>
        <source>Tell the store</source>
        <translation>Dem Speicher melden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text editor</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>Text des Szenarios</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text that was never saved is kept beside it. Open it: you can take that text or throw it away.</source>
        <translation>Daneben liegt Text, der nie gesichert wurde. Öffnen Sie es: Sie können diesen Text nehmen oder verwerfen.</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold were cut.</source>
        <translation>Texte, die länger sind, als eine Zelle fasst, wurden gekürzt.</translation>
    </message>
    <message>
        <source>That is more than a drill can hold.</source>
        <translation>Das ist mehr, als eine Übung fassen kann.</translation>
    </message>
    <message>
        <source>That is no command.</source>
        <translation>Das ist kein Befehl.</translation>
    </message>
    <message>
        <source>That is so close that the wait before the next set falls away, once.</source>
        <translation>Das ist so knapp, dass die Wartezeit vor dem nächsten Satz einmal entfällt.</translation>
    </message>
    <message>
        <source>That moment has passed.</source>
        <translation>Dieser Augenblick ist vorbei.</translation>
    </message>
    <message>
        <source>That piece has gone out.</source>
        <translation>Dieses Stück ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>That piece was held; its time has passed.</source>
        <translation>Dieses Stück wurde zurückgehalten; seine Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>That post has not appeared.</source>
        <translation>Dieser Beitrag ist noch nicht erschienen.</translation>
    </message>
    <message>
        <source>That role is not on the chart.</source>
        <translation>Diese Rolle steht nicht im Organigramm.</translation>
    </message>
    <message>
        <source>That was wrong too often.</source>
        <translation>Das war zu oft falsch.</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Das war zu oft falsch. Versuchen Sie es in %n Minute wieder.</numerusform>
            <numerusform>Das war zu oft falsch. Versuchen Sie es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Das war zu oft falsch. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Das war zu oft falsch. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is gone.</source>
        <translation>Die PIN ist weg.</translation>
    </message>
    <message>
        <source>The alias `*{word}`</source>
        <translation>Der Alias `*{word}`</translation>
    </message>
    <message>
        <source>The anchor `&amp;{word}`</source>
        <translation>Der Anker `&amp;{word}`</translation>
    </message>
    <message>
        <source>The answer also needs, and nobody on the way gives: {what}</source>
        <translation>Die Antwort braucht außerdem, und niemand auf dem Weg gibt es: {what}</translation>
    </message>
    <message>
        <source>The answer to `{id}` is due at {format_ms}, after the end.</source>
        <translation>Die Antwort auf `{id}` ist bei {format_ms} fällig, nach dem Ende.</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>Der Einspruch</translation>
    </message>
    <message>
        <source>The appeal waits. It has to be decided by somebody else.</source>
        <translation>Der Einspruch wartet. Jemand anderes muss darüber entscheiden.</translation>
    </message>
    <message>
        <source>The appeal was allowed.</source>
        <translation>Dem Einspruch wurde stattgegeben.</translation>
    </message>
    <message>
        <source>The appeal was turned down: the first decision stands.</source>
        <translation>Der Einspruch wurde abgewiesen: Die erste Entscheidung gilt.</translation>
    </message>
    <message>
        <source>The arrows choose a cell, Enter goes to its drills</source>
        <translation>Die Pfeile wählen ein Feld, die Eingabetaste führt zu seinen Übungen</translation>
    </message>
    <message>
        <source>The arrows go from player to player; each row is read as a sentence</source>
        <translation>Die Pfeile führen von Spieler zu Spieler; jede Zeile wird als Satz gelesen</translation>
    </message>
    <message>
        <source>The author&apos;s own right acts come to {points}; the cut has to be below.</source>
        <translation>Die richtigen Handlungen des Autors selbst kommen auf {points}; die Grenze muss darunter liegen.</translation>
    </message>
    <message>
        <source>The badge could not be drawn: {why}.</source>
        <translation>Das Abzeichen ließ sich nicht zeichnen: {why}.</translation>
    </message>
    <message>
        <source>The badge in this picture holds characters that none has.</source>
        <translation>Das Abzeichen in diesem Bild enthält Zeichen, die keines hat.</translation>
    </message>
    <message>
        <source>The badge in this picture is not written in the way that badges are.</source>
        <translation>Das Abzeichen in diesem Bild ist nicht so geschrieben, wie Abzeichen es sind.</translation>
    </message>
    <message>
        <source>The badge is signed by nobody whom you have named as a known issuer.</source>
        <translation>Das Abzeichen hat niemand signiert, den Sie als bekannten Aussteller genannt haben.</translation>
    </message>
    <message>
        <source>The badge is signed with a key that its issuer had given up before that day.</source>
        <translation>Das Abzeichen ist mit einem Schlüssel signiert, den sein Aussteller vor jenem Tag aufgegeben hatte.</translation>
    </message>
    <message>
        <source>The badge&apos;s template is not there: {why}.</source>
        <translation>Die Vorlage des Abzeichens ist nicht da: {why}.</translation>
    </message>
    <message>
        <source>The best {shown} of {all} hits</source>
        <translation>Die besten {shown} von {all} Treffern</translation>
    </message>
    <message>
        <source>The blank scenario: small, and it checks clean</source>
        <translation>Das leere Szenario: klein und fehlerfrei</translation>
    </message>
    <message>
        <source>The bundle holds {name}, which its scenario does not name.</source>
        <translation>Das Paket enthält {name}, was sein Szenario nicht nennt.</translation>
    </message>
    <message>
        <source>The bundle is whole: every part has the digest that it is listed with. Bundles of scenarios are not signed, so this does not say who made it.</source>
        <translation>Das Bündel ist vollständig: Jeder Teil hat die Prüfsumme, mit der er aufgeführt ist. Bündel von Szenarien sind nicht signiert; wer es gemacht hat, sagt das also nicht.</translation>
    </message>
    <message>
        <source>The bundle tells other things of itself than it holds.</source>
        <translation>Das Bündel sagt anderes über sich, als es enthält.</translation>
    </message>
    <message>
        <source>The certificate could not be drawn: {why}.</source>
        <translation>Das Zertifikat ließ sich nicht zeichnen: {why}.</translation>
    </message>
    <message>
        <source>The certificate could not be set as PDF: {why}.</source>
        <translation>Das Zertifikat ließ sich nicht als PDF setzen: {why}.</translation>
    </message>
    <message>
        <source>The certificate holds until {until}; it may be renewed from {opens} on.</source>
        <translation>Das Zertifikat gilt bis {until}; erneuern lässt es sich ab {opens}.</translation>
    </message>
    <message>
        <source>The certificate is given back.</source>
        <translation>Das Zertifikat wird zurückgegeben.</translation>
    </message>
    <message>
        <source>The certificate is issued, if the records folded again earn it.</source>
        <translation>Das Zertifikat wird ausgestellt, wenn die nachgerechneten Aufzeichnungen dafür genügen.</translation>
    </message>
    <message>
        <source>The certificate is suspended; whoever suspended it has to decide first.</source>
        <translation>Das Zertifikat ist ausgesetzt; wer es ausgesetzt hat, muss zuerst entscheiden.</translation>
    </message>
    <message>
        <source>The certificate was granted.</source>
        <translation>Das Zertifikat wurde erteilt.</translation>
    </message>
    <message>
        <source>The certificate&apos;s template is not there: {why}.</source>
        <translation>Die Vorlage des Zertifikats ist nicht da: {why}.</translation>
    </message>
    <message>
        <source>The chapter `{id}` jumps to a time that has already passed.</source>
        <translation>Das Kapitel `{id}` springt zu einer Zeit, die schon vorbei ist.</translation>
    </message>
    <message>
        <source>The chart says {formation}, but its links make it {formation2}.</source>
        <translation>Das Organigramm nennt sich {formation}, aber seine Verbindungen machen es zu {formation2}.</translation>
    </message>
    <message>
        <source>The charts come with the first run.</source>
        <translation>Die Kurven kommen mit dem ersten Lauf.</translation>
    </message>
    <message>
        <source>The clock of an exam obeys what is set here. No export, certificate, statement or table of HR tells of it.</source>
        <translation>Die Uhr einer Prüfung richtet sich nach dem, was hier gesetzt ist. Keine Ausfuhr, kein Zertifikat, keine Aussage und keine Tabelle der Personalabteilung nennt es.</translation>
    </message>
    <message>
        <source>The clock of this machine stands before that.</source>
        <translation>Die Uhr dieses Rechners steht davor.</translation>
    </message>
    <message>
        <source>The clock of this machine stands before the moment at which the present key was made.</source>
        <translation>Die Uhr dieses Rechners steht vor dem Augenblick, in dem der jetzige Schlüssel entstand.</translation>
    </message>
    <message>
        <source>The clock of this machine stands before what is to be decided about; it was set back.</source>
        <translation>Die Uhr dieses Rechners steht vor dem, worüber zu entscheiden ist; sie wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>The clock stands between two drills.</source>
        <translation>Zwischen zwei Übungen steht die Uhr.</translation>
    </message>
    <message>
        <source>The company&apos;s name is shown to whoever checks a badge.</source>
        <translation>Den Namen des Unternehmens sieht, wer ein Abzeichen prüft.</translation>
    </message>
    <message>
        <source>The condition of `{id}` cannot hold before the end of the drill.</source>
        <translation>Die Bedingung von `{id}` kann vor dem Ende der Übung nicht zutreffen.</translation>
    </message>
    <message>
        <source>The condition of `{id}` holds as soon as the drill begins.</source>
        <translation>Die Bedingung von `{id}` trifft zu, sobald die Übung beginnt.</translation>
    </message>
    <message>
        <source>The connection to the store broke off.</source>
        <translation>Die Verbindung zum Speicher brach ab.</translation>
    </message>
    <message>
        <source>The crisis never reached level 1.</source>
        <translation>Die Krise hat Stufe 1 nie erreicht.</translation>
    </message>
    <message>
        <source>The crisis process: triage, the first word, carrying a danger up.</source>
        <translation>Der Ablauf in der Krise: Sichtung, erstes Wort, eine Gefahr hinauftragen.</translation>
    </message>
    <message>
        <source>The crisis reached level {level}.</source>
        <translation>Die Krise hat Stufe {level} erreicht.</translation>
    </message>
    <message>
        <source>The cursor is on no name that is defined anywhere.</source>
        <translation>Die Schreibmarke steht auf keinem Namen, der irgendwo festgelegt ist.</translation>
    </message>
    <message>
        <source>The cursor is on no name.</source>
        <translation>Die Schreibmarke steht auf keinem Namen.</translation>
    </message>
    <message>
        <source>The cut in {file} is not the one that its judges&apos; points come to.</source>
        <translation>Die Grenze in {file} ist nicht die, auf die die Punkte ihrer Jury kommen.</translation>
    </message>
    <message>
        <source>The cut stands: above the best cheat ({name}, {cheat}) and below the playbook ({playbook}).</source>
        <translation>Die Grenze steht: über dem besten Schummler ({name}, {cheat}) und unter der Musterlösung ({playbook}).</translation>
    </message>
    <message>
        <source>The cut went from {before} to {after}. Judges lay {wide} points apart (standard deviation) after round 1 and {narrow} after round 2; on average each went {moved} points.</source>
        <translation>Die Grenze ging von {before} auf {after}. Die Jury lag nach Runde 1 {wide} Punkte auseinander (Standardabweichung), nach Runde 2 {narrow}; im Schnitt bewegte sich jedes Mitglied um {moved} Punkte.</translation>
    </message>
    <message>
        <source>The data file holds a key of the issuer that is damaged.</source>
        <translation>Die Datendatei enthält einen beschädigten Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>The data file {path} cannot be opened.</source>
        <translation>Die Datendatei {path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The data file {path} cannot be opened: there is a folder of that name.</source>
        <translation>Die Datendatei {path} lässt sich nicht öffnen: Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The data file {path} could not be used: {error}.</source>
        <translation>Die Datendatei {path} war nicht zu gebrauchen: {error}.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged.</source>
        <translation>Die Datendatei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The data file {path} may be read but not written.</source>
        <translation>Die Datendatei {path} darf gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The data file {path} was written by a newer version of Stormdrill.</source>
        <translation>Die Datendatei {path} wurde von einer neueren Version von Stormdrill geschrieben.</translation>
    </message>
    <message>
        <source>The deed `{id}` cannot be done: no draft needs it, or nobody within reach may grant it.</source>
        <translation>Die Tat `{id}` lässt sich nicht tun: Kein Entwurf braucht sie, oder niemand Erreichbares darf sie gewähren.</translation>
    </message>
    <message>
        <source>The deed `{id}` is always refused.</source>
        <translation>Die Tat `{id}` wird immer verweigert.</translation>
    </message>
    <message>
        <source>The deed `{name}` cannot be done: no draft needs it, or nobody within reach may grant it.</source>
        <translation>Die Tat `{name}` kann nicht getan werden: Kein Entwurf braucht sie, oder niemand in Reichweite darf sie gewähren.</translation>
    </message>
    <message>
        <source>The deed `{name}` is always refused.</source>
        <translation>Die Tat `{name}` wird immer abgelehnt.</translation>
    </message>
    <message>
        <source>The deed `{name}` that it needs is never done.</source>
        <translation>Die Tat `{name}`, die er braucht, wird nie getan.</translation>
    </message>
    <message>
        <source>The demo was stopped before its end.</source>
        <translation>Die Vorführung wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Leitstand</translation>
    </message>
    <message>
        <source>The desk shows {format_ms} for this post; the key asks for {format_ms2}.</source>
        <translation>Der Leitstand zeigt für diesen Beitrag {format_ms}; die Lösung verlangt {format_ms2}.</translation>
    </message>
    <message>
        <source>The disk could not be read or written at {path}, so this could not be saved.</source>
        <translation>Der Datenträger war bei {path} nicht zu lesen oder zu beschreiben; dies konnte deshalb nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Der Datenträger ist voll; dies konnte deshalb nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The draft `{id}` does not say why.</source>
        <translation>Der Entwurf `{id}` sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The drafts and what they are worth</source>
        <translation>Die Entwürfe und was sie wert sind</translation>
    </message>
    <message>
        <source>The drafts and what they were worth</source>
        <translation>Die Entwürfe und was sie wert waren</translation>
    </message>
    <message>
        <source>The drill has ended.</source>
        <translation>Die Übung ist beendet.</translation>
    </message>
    <message>
        <source>The drill is not running.</source>
        <translation>Die Übung läuft nicht.</translation>
    </message>
    <message>
        <source>The drill is over</source>
        <translation>Die Übung ist vorbei</translation>
    </message>
    <message>
        <source>The drill is over by then.</source>
        <translation>Bis dahin ist die Übung vorbei.</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>Die Übung ist vorbei.</translation>
    </message>
    <message>
        <source>The drill is paused.</source>
        <translation>Die Übung ist angehalten.</translation>
    </message>
    <message>
        <source>The drill that the record says it was is not the one its commands make.</source>
        <translation>Die Übung, die die Aufzeichnung nennt, ist nicht die, die ihre Befehle ergeben.</translation>
    </message>
    <message>
        <source>The drills of a try</source>
        <translation>Die Übungen eines Anlaufs</translation>
    </message>
    <message>
        <source>The drills that are left count 0, and the wait for the next set begins.</source>
        <translation>Die übrigen Übungen zählen 0, und die Wartezeit bis zum nächsten Satz beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>The edited text is at the desk. %n choice(s) (means|mean) nothing any more.</source>
        <translation>
            <numerusform>Der geänderte Text ist am Leitstand. %n Entscheidung bedeutet nichts mehr.</numerusform>
            <numerusform>Der geänderte Text ist am Leitstand. %n Entscheidungen bedeuten nichts mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited text is at the desk; all your choices are still there.</source>
        <translation>Der geänderte Text ist am Leitstand; alle Ihre Entscheidungen sind noch da.</translation>
    </message>
    <message>
        <source>The exam record {head} does not hold, so nothing is told of it.</source>
        <translation>Die Prüfungsaufzeichnung {head} hält nicht, deshalb wird nichts von ihr mitgeteilt.</translation>
    </message>
    <message>
        <source>The exercise is stopped. The run is void: it counts as nothing.</source>
        <translation>Die Übung ist abgebrochen. Der Lauf ist ungültig: Er zählt nicht.</translation>
    </message>
    <message>
        <source>The export needs the name of a file.</source>
        <translation>Die Ausfuhr braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Die Ausfuhr wurde angehalten; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The fact `{name}` that it needs is never known.</source>
        <translation>Die Tatsache `{name}`, die er braucht, wird nie bekannt.</translation>
    </message>
    <message>
        <source>The feed is a list whose items never move by themselves; same keys, same score.</source>
        <translation>Der Feed ist eine Liste, in der sich nichts von selbst bewegt; gleiche Tasten, gleiche Punkte.</translation>
    </message>
    <message>
        <source>The feed is quiet</source>
        <translation>Der Feed ist still</translation>
    </message>
    <message>
        <source>The figure says how far publishing a draft goes with the score of a run, from −1 to +1, over the runs of players whose skill is known. It tells what robots do, not how people will fare.</source>
        <translation>Der Wert sagt, wie weit das Veröffentlichen eines Entwurfs mit der Punktzahl eines Laufs einhergeht, von −1 bis +1, über die Läufe von Spielern mit bekanntem Können. Er sagt, was Roboter tun, nicht, wie es Menschen ergehen wird.</translation>
    </message>
    <message>
        <source>The file has been changed by somebody else since it was begun.</source>
        <translation>Die Datei wurde seit dem Beginn von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than any that this program writes.</source>
        <translation>Die Datei ist größer als jede, die dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The file is not a group of keys with values.</source>
        <translation>Die Datei ist keine Gruppe von Schlüsseln mit Werten.</translation>
    </message>
    <message>
        <source>The file is not sealed: give it to nobody else, and delete it afterwards.</source>
        <translation>Die Datei ist nicht versiegelt: Geben Sie sie niemandem sonst und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>The file is sealed</source>
        <translation>Die Datei ist versiegelt</translation>
    </message>
    <message>
        <source>The file of known issuers holds the public halves of all keys and nothing secret. Hand it out once, and again after a change of keys.</source>
        <translation>Die Datei der bekannten Aussteller enthält die öffentlichen Hälften aller Schlüssel und nichts Geheimes. Geben Sie sie einmal aus und nach einem Schlüsselwechsel wieder.</translation>
    </message>
    <message>
        <source>The file of known issuers needs the company&apos;s name.</source>
        <translation>Die Datei der bekannten Aussteller braucht den Namen des Unternehmens.</translation>
    </message>
    <message>
        <source>The file of the issuer&apos;s key, {path}, cannot be read, so nothing can be signed. Badges that were signed before can still be checked.</source>
        <translation>Die Datei des Ausstellerschlüssels, {path}, lässt sich nicht lesen, deshalb kann nichts signiert werden. Früher signierte Abzeichen lassen sich weiterhin prüfen.</translation>
    </message>
    <message>
        <source>The file was saved later than that.</source>
        <translation>Die Datei wurde später gesichert.</translation>
    </message>
    <message>
        <source>The file {path} holds another key than the one that is in use.</source>
        <translation>Die Datei {path} enthält einen anderen Schlüssel als den benutzten.</translation>
    </message>
    <message>
        <source>The file {path} is another kind of key than this program uses.</source>
        <translation>Die Datei {path} ist eine andere Art von Schlüssel, als dieses Programm benutzt.</translation>
    </message>
    <message>
        <source>The file {path} is not a Stormdrill data file, or it is damaged.</source>
        <translation>Die Datei {path} ist keine Datendatei von Stormdrill, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The files of certificate {number} were written.</source>
        <translation>Die Dateien des Zertifikats {number} wurden geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed; type more to narrow it.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n ist aufgeführt; tippen Sie mehr, um einzugrenzen.</numerusform>
            <numerusform>Die ersten %n sind aufgeführt; tippen Sie mehr, um einzugrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first attempts cannot be read.</source>
        <translation>Die Erstversuche lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The first day, {since}, is after the last one, {until}.</source>
        <translation>Der erste Tag, {since}, liegt nach dem letzten, {until}.</translation>
    </message>
    <message>
        <source>The first decision stands, and this one stands beside it.</source>
        <translation>Die erste Entscheidung gilt, und diese steht daneben.</translation>
    </message>
    <message>
        <source>The first half of the record&apos;s digest</source>
        <translation>Die erste Hälfte der Prüfsumme der Aufzeichnung</translation>
    </message>
    <message>
        <source>The first posts will appear here.</source>
        <translation>Hier erscheinen die ersten Beiträge.</translation>
    </message>
    <message>
        <source>The first row has to name the columns, such as “Employee number” and “Name”.</source>
        <translation>Die erste Zeile muss die Spalten nennen, etwa „Personalnummer“ und „Name“.</translation>
    </message>
    <message>
        <source>The first time, every scenario is read once.</source>
        <translation>Beim ersten Mal wird jedes Szenario einmal gelesen.</translation>
    </message>
    <message>
        <source>The first to run out is at the top; Enter shows the person.</source>
        <translation>Was zuerst abläuft, steht oben; die Eingabetaste zeigt die Person.</translation>
    </message>
    <message>
        <source>The first word is due after the answer.</source>
        <translation>Das erste Wort ist nach der Antwort fällig.</translation>
    </message>
    <message>
        <source>The first word is due after {format_ms}, the answer after {format_ms2}.</source>
        <translation>Das erste Wort ist nach {format_ms} fällig, die Antwort nach {format_ms2}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {why}.</source>
        <translation>Der Ordner lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {why}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}.</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there.</source>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>The group in curly brackets does not go on here: a comma or its `{bracket}` is missing.</source>
        <translation>Die Gruppe in geschweiften Klammern geht hier nicht weiter: Es fehlt ein Komma oder ihr `{bracket}`.</translation>
    </message>
    <message>
        <source>The guide, row by row</source>
        <translation>Der Leitfaden, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The hand-over gives this record to somebody whose number does not make its hash.</source>
        <translation>Die Übergabe ordnet diese Aufzeichnung jemandem zu, dessen Nummer nicht ihren Hashwert ergibt.</translation>
    </message>
    <message>
        <source>The header of {name} names no language that is known by its letters: {language}.</source>
        <translation>Der Kopf von {name} nennt keine Sprache, die man an ihren Buchstaben erkennt: {language}.</translation>
    </message>
    <message>
        <source>The heat of a storyline</source>
        <translation>Die Hitze eines Handlungsstrangs</translation>
    </message>
    <message>
        <source>The honour statement has to be accepted before a set begins.</source>
        <translation>Bevor ein Satz beginnt, muss die Ehrenerklärung gegeben werden.</translation>
    </message>
    <message>
        <source>The id `{id}` is already taken.</source>
        <translation>Die Kennung `{id}` ist schon vergeben.</translation>
    </message>
    <message>
        <source>The id is `{id}`, the file is called {name}.</source>
        <translation>Die Kennung ist `{id}`, die Datei heißt {name}.</translation>
    </message>
    <message>
        <source>The id is `{id}`, the file is {name}.</source>
        <translation>Die Kennung ist `{id}`, die Datei ist {name}.</translation>
    </message>
    <message>
        <source>The installation on which it was sat is believed no longer.</source>
        <translation>Der Installation, auf der sie abgelegt wurde, wird nicht mehr geglaubt.</translation>
    </message>
    <message>
        <source>The installation {name} has been withdrawn: nothing more of it is taken in.</source>
        <translation>Die Installation {name} wurde abgemeldet: Von ihr wird nichts mehr angenommen.</translation>
    </message>
    <message>
        <source>The issuer makes one with `certify key export`.</source>
        <translation>Der Aussteller erstellt eine mit `certify key export`.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key</source>
        <translation>Der Ausstellerschlüssel</translation>
    </message>
    <message>
        <source>The issuer&apos;s key was retired.</source>
        <translation>Der Schlüssel des Ausstellers wurde außer Dienst gestellt.</translation>
    </message>
    <message>
        <source>The kept text comes into the editor; what you have typed since is kept in its place</source>
        <translation>Der aufgehobene Text kommt in den Editor; was Sie seither getippt haben, wird an seiner Stelle aufgehoben</translation>
    </message>
    <message>
        <source>The kept text is deleted; the file stays as it is</source>
        <translation>Der aufbewahrte Text wird gelöscht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Die Lösung</translation>
    </message>
    <message>
        <source>The key `{name}` is not known here.</source>
        <translation>Der Schlüssel `{name}` ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The key `{value}` stands here a second time; the first is in line {first}.</source>
        <translation>Der Schlüssel `{value}` steht hier ein zweites Mal; der erste ist in Zeile {first}.</translation>
    </message>
    <message>
        <source>The key in {file} is of another kind than installations use.</source>
        <translation>Der Schlüssel in {file} ist anderer Art, als Installationen ihn benutzen.</translation>
    </message>
    <message>
        <source>The key is made.</source>
        <translation>Der Schlüssel ist erstellt.</translation>
    </message>
    <message>
        <source>The key of this installation could not be written to {path}: {why}.</source>
        <translation>Der Schlüssel dieser Installation ließ sich nicht nach {path} schreiben: {why}.</translation>
    </message>
    <message>
        <source>The key of this installation, {path}, cannot be read.</source>
        <translation>Der Schlüssel dieser Installation, {path}, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The key {key} already belongs to `{taken}`.</source>
        <translation>Die Taste {key} gehört schon zu `{taken}`.</translation>
    </message>
    <message>
        <source>The last class `{last}` asks for traits: posts without them have no class.</source>
        <translation>Die letzte Klasse `{last}` verlangt Merkmale: Beiträge ohne sie haben keine Klasse.</translation>
    </message>
    <message>
        <source>The last set is dated {date}, which is later than today: this computer&apos;s clock has been set back.</source>
        <translation>Der letzte Satz trägt das Datum {date}, das nach heute liegt: Die Uhr dieses Rechners wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>The last set was a near miss: there is no wait this time.</source>
        <translation>Der letzte Satz war knapp verfehlt: Diesmal gibt es keine Wartezeit.</translation>
    </message>
    <message>
        <source>The ledger of an exam drill, line by line</source>
        <translation>Die Punkteliste einer Prüfungsübung, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The ledger that the record says it had is not the one its commands make.</source>
        <translation>Die Punkteliste, die die Aufzeichnung nennt, ist nicht die, die ihre Befehle ergeben.</translation>
    </message>
    <message>
        <source>The lesson, as we read it</source>
        <translation>Die Lehre, wie wir sie lesen</translation>
    </message>
    <message>
        <source>The list in square brackets does not go on here: a comma or its `{bracket}` is missing.</source>
        <translation>Die Liste in eckigen Klammern geht hier nicht weiter: Es fehlt ein Komma oder ihr `{bracket}`.</translation>
    </message>
    <message>
        <source>The list is signed by nobody whom you have named as a known issuer.</source>
        <translation>Die Liste hat niemand signiert, den Sie als bekannten Aussteller genannt haben.</translation>
    </message>
    <message>
        <source>The list of contents of this hand-over cannot be read: it was damaged or changed.</source>
        <translation>Das Inhaltsverzeichnis dieser Übergabe lässt sich nicht lesen: Es wurde beschädigt oder geändert.</translation>
    </message>
    <message>
        <source>The list of revocations does not hold what belongs there.</source>
        <translation>Die Liste der Widerrufe enthält nicht, was hineingehört.</translation>
    </message>
    <message>
        <source>The list of revocations {file} is not believed. {why}</source>
        <translation>Der Liste der Widerrufe {file} wird nicht geglaubt. {why}</translation>
    </message>
    <message>
        <source>The list of revocations {file} is signed by nobody whom you have named as a known issuer.</source>
        <translation>Die Liste der Widerrufe {file} hat niemand signiert, den Sie als bekannten Aussteller genannt haben.</translation>
    </message>
    <message>
        <source>The list was signed with a key that was no longer in use by then.</source>
        <translation>Die Liste wurde mit einem Schlüssel signiert, der da nicht mehr benutzt wurde.</translation>
    </message>
    <message>
        <source>The log has the counts.</source>
        <translation>Die Anzahlen stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The log of exports</source>
        <translation>Das Protokoll der Ausfuhren</translation>
    </message>
    <message>
        <source>The log of what-if figures, resets, erasures and retention, in counts</source>
        <translation>Das Protokoll von Probezahlen, Rücksetzungen, Löschungen und Aufbewahrung, in Anzahlen</translation>
    </message>
    <message>
        <source>The longest draft is right in {found} of {all} decisions ({share} %, at most {most} %).</source>
        <translation>Der längste Entwurf ist bei {found} von {all} Entscheidungen richtig ({share} %, höchstens {most} %).</translation>
    </message>
    <message>
        <source>The machine is out of memory.</source>
        <translation>Dem Rechner fehlt Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The mean over the set is {mean}; {wanted} is needed.</source>
        <translation>Das Mittel über den Satz ist {mean}; nötig ist {wanted}.</translation>
    </message>
    <message>
        <source>The mean over the whole set is {mean}, on a scale where each drill&apos;s own pass mark is 70.</source>
        <translation>Das Mittel über den ganzen Satz ist {mean}, auf einer Skala, auf der die eigene Bestehensgrenze jeder Übung 70 ist.</translation>
    </message>
    <message>
        <source>The most apologetic is right in {share} % (at most {most} %).</source>
        <translation>Der entschuldigendste ist bei {share} % richtig (höchstens {most} %).</translation>
    </message>
    <message>
        <source>The name stands on every decision. Nobody decides about somebody whom they trained or supervised.</source>
        <translation>Der Name steht auf jeder Entscheidung. Niemand entscheidet über jemanden, den er geschult oder beaufsichtigt hat.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Die neue Passphrase gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The new periods hold from now on.</source>
        <translation>Die neuen Fristen gelten ab jetzt.</translation>
    </message>
    <message>
        <source>The next drill is sealed.</source>
        <translation>Die nächste Übung ist versiegelt.</translation>
    </message>
    <message>
        <source>The number in a ring: how many expected escalations pass. Double ring: hub. Dashed: out of reach.</source>
        <translation>Zahl im Ring: wie viel erwartetes Hinauftragen hier durchgeht. Doppelring: Nabe. Gestrichelt: außer Reichweite.</translation>
    </message>
    <message>
        <source>The number is the difficulty, 1 to 5.</source>
        <translation>Zahl: Schwierigkeit 1 bis 5.</translation>
    </message>
    <message>
        <source>The officer&apos;s name</source>
        <translation>Name der beauftragten Person</translation>
    </message>
    <message>
        <source>The open text has changes that are not saved, and the table would be laid over what is saved.</source>
        <translation>Der offene Text hat ungesicherte Änderungen, und die Tabelle würde über das Gesicherte gelegt.</translation>
    </message>
    <message>
        <source>The page of certificate {number}</source>
        <translation>Die Seite des Zertifikats {number}</translation>
    </message>
    <message>
        <source>The parts go against one another: the error of measurement takes reliability as 0.</source>
        <translation>Die Teile laufen gegeneinander: Für den Messfehler gilt die Zuverlässigkeit als 0.</translation>
    </message>
    <message>
        <source>The passphrase does not open the issuer&apos;s key, or its file {path} is damaged.</source>
        <translation>Die Passphrase öffnet den Ausstellerschlüssel nicht, oder seine Datei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The passphrase is stored nowhere. Send it by another way than the file. If it is lost, write a new file.</source>
        <translation>Die Passphrase ist nirgends gespeichert. Senden Sie sie auf anderem Weg als die Datei. Geht sie verloren, schreiben Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The people cannot be read.</source>
        <translation>Die Personen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The people cannot be shown.</source>
        <translation>Die Personen lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The person in hand</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>The person is not known here any more.</source>
        <translation>Die Person ist hier nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The person of this record has been erased here; it is not taken in, and nothing of it is kept.</source>
        <translation>Die Person dieser Aufzeichnung wurde hier gelöscht; sie wird nicht angenommen, und nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is larger than any badge.</source>
        <translation>Das Bild ist größer als jedes Abzeichen.</translation>
    </message>
    <message>
        <source>The picture was cut off.</source>
        <translation>Das Bild wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The playbook comes to {points} only.</source>
        <translation>Die Musterlösung kommt nur auf {points}.</translation>
    </message>
    <message>
        <source>The playbook does not pass.</source>
        <translation>Die Musterlösung besteht nicht.</translation>
    </message>
    <message>
        <source>The playbook itself brings it about, though it waits for a failure.</source>
        <translation>Die Musterlösung selbst führt es herbei, obwohl es auf ein Versäumnis wartet.</translation>
    </message>
    <message>
        <source>The playbook sets it off</source>
        <translation>Die Musterlösung löst es aus</translation>
    </message>
    <message>
        <source>The player {name} comes to {points} without any competence; the cut has to be above.</source>
        <translation>Der Spieler {name} kommt ohne jedes Können auf {points}; die Grenze muss darüber liegen.</translation>
    </message>
    <message>
        <source>The policy and the house rules: what is mine, what stays, what goes.</source>
        <translation>Regelwerk und Hausregeln: was meine Sache ist, was bleibt, was geht.</translation>
    </message>
    <message>
        <source>The policy has no such class.</source>
        <translation>Eine solche Klasse hat das Regelwerk nicht.</translation>
    </message>
    <message>
        <source>The policy: ask in this order, first yes wins</source>
        <translation>Das Regelwerk: in dieser Folge fragen, das erste Ja gilt</translation>
    </message>
    <message>
        <source>The post never happens, or nobody is there who could be reached.</source>
        <translation>Der Beitrag erscheint nie, oder niemand Erreichbares ist da.</translation>
    </message>
    <message>
        <source>The post that it answers</source>
        <translation>Der Beitrag, auf den er antwortet</translation>
    </message>
    <message>
        <source>The preset {preset} for {what} has no {group}.</source>
        <translation>Die Vorgabe {preset} für {what} hat kein {group}.</translation>
    </message>
    <message>
        <source>The program proposes the certificate; a named person decides. Until then you do not hold it.</source>
        <translation>Das Programm schlägt das Zertifikat vor; eine benannte Person entscheidet. Bis dahin haben Sie es nicht.</translation>
    </message>
    <message>
        <source>The program proposes; a named person who neither trained nor supervised the candidate decides, with a ground. An appeal replays the record and is decided by somebody else.</source>
        <translation>Das Programm schlägt vor; eine benannte Person, die die geprüfte weder geschult noch beaufsichtigt hat, entscheidet mit einem Grund. Ein Einspruch spielt die Aufzeichnung noch einmal ab, und jemand anderes entscheidet.</translation>
    </message>
    <message>
        <source>The programme does not say yet whose internal certificate this is.</source>
        <translation>Das Programm sagt noch nicht, wessen internes Zertifikat das ist.</translation>
    </message>
    <message>
        <source>The programme that this set was sat for is not at hand here, in that edition.</source>
        <translation>Das Programm, für das dieser Satz abgelegt wurde, liegt hier in jener Fassung nicht vor.</translation>
    </message>
    <message>
        <source>The programme under which this set was opened is not here any more.</source>
        <translation>Das Programm, unter dem dieser Satz begonnen wurde, ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>The programme {file} has errors and is left out. Whoever wrote it finds them with the verb check.</source>
        <translation>Das Programm {file} hat Fehler und bleibt weg. Wer es geschrieben hat, findet sie mit dem Befehl check.</translation>
    </message>
    <message>
        <source>The programme {title} has no level {level!r}.</source>
        <translation>Das Programm {title} hat keine Stufe {level!r}.</translation>
    </message>
    <message>
        <source>The public was deceived: hidden affiliation, bought praise, or what the desk knew to be false.</source>
        <translation>Die Öffentlichkeit wurde getäuscht: verdeckte Zugehörigkeit, gekauftes Lob oder etwas, dessen Falschheit der Leitstand kannte.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The real case</source>
        <translation>Der wirkliche Fall</translation>
    </message>
    <message>
        <source>The record begins after the one that follows it on that installation: the clock was set back.</source>
        <translation>Die Aufzeichnung beginnt nach der, die auf jener Installation folgt: Die Uhr wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>The record begins before the one that comes before it on that installation: the clock was set back.</source>
        <translation>Die Aufzeichnung beginnt vor der, die auf jener Installation vorangeht: Die Uhr wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>The record begins in the future: the clock of that machine was wrong.</source>
        <translation>Die Aufzeichnung beginnt in der Zukunft: Die Uhr jenes Rechners ging falsch.</translation>
    </message>
    <message>
        <source>The record belongs to no set that is known here: collect the hand-over of its laptop, which brings the set.</source>
        <translation>Die Aufzeichnung gehört zu keinem hier bekannten Satz: Sammeln Sie die Übergabe des Laptops ein, die den Satz mitbringt.</translation>
    </message>
    <message>
        <source>The record has no end: the run was not finished, or its end was cut off.</source>
        <translation>Die Aufzeichnung hat kein Ende: Der Lauf wurde nicht beendet, oder sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The record holds characters that no record has: it was changed or damaged.</source>
        <translation>Die Aufzeichnung enthält Zeichen, die keine Aufzeichnung hat: Sie wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The record is not this person&apos;s, or the person was erased.</source>
        <translation>Die Aufzeichnung gehört nicht dieser Person, oder die Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>The record is of another installation than the one that handed it over.</source>
        <translation>Die Aufzeichnung stammt von einer anderen Installation als der, die sie übergab.</translation>
    </message>
    <message>
        <source>The record is of another scenario than was drawn for its place in the set.</source>
        <translation>Die Aufzeichnung gehört zu einem anderen Szenario, als für ihren Platz im Satz gezogen wurde.</translation>
    </message>
    <message>
        <source>The record is of another variant than its set gives for its place: the drill was not the one drawn.</source>
        <translation>Die Aufzeichnung gehört zu einer anderen Variante, als ihr Satz für ihren Platz vorsieht: Es war nicht die gezogene Übung.</translation>
    </message>
    <message>
        <source>The record is of somebody else than its set.</source>
        <translation>Die Aufzeichnung gehört jemand anderem als ihr Satz.</translation>
    </message>
    <message>
        <source>The record is signed by an installation that is not enrolled here: enrol it, and the record is looked at again.</source>
        <translation>Die Aufzeichnung ist von einer Installation signiert, die hier nicht angemeldet ist: Melden Sie sie an, dann wird die Aufzeichnung noch einmal angesehen.</translation>
    </message>
    <message>
        <source>The record of run {run} could not be ended properly and was left out.</source>
        <translation>Die Aufzeichnung des Laufs {run} ließ sich nicht ordentlich beenden und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The record of run {run} is damaged and was left out.</source>
        <translation>Die Aufzeichnung des Laufs {run} ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The record tells of other supervision than its set.</source>
        <translation>Die Aufzeichnung nennt eine andere Aufsicht als ihr Satz.</translation>
    </message>
    <message>
        <source>The record was played on another installation than its set.</source>
        <translation>Die Aufzeichnung entstand auf einer anderen Installation als ihr Satz.</translation>
    </message>
    <message>
        <source>The record was played under another programme than its set.</source>
        <translation>Die Aufzeichnung entstand unter einem anderen Programm als ihr Satz.</translation>
    </message>
    <message>
        <source>The record was sat for another programme than its set.</source>
        <translation>Die Aufzeichnung gehört zu einem anderen Programm als ihr Satz.</translation>
    </message>
    <message>
        <source>The records are folded again now; somebody who decided nothing of it before decides.</source>
        <translation>Die Aufzeichnungen werden jetzt nachgerechnet; es entscheidet jemand, der darüber noch nicht entschieden hat.</translation>
    </message>
    <message>
        <source>The rehearsal broke off: one of the processes that play for the robots ended before its time.</source>
        <translation>Der Probelauf brach ab: Einer der Prozesse, die für die Roboter spielen, endete vor seiner Zeit.</translation>
    </message>
    <message>
        <source>The rehearsal broke off: something in the program went wrong.</source>
        <translation>Der Probelauf brach ab: Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The rehearsal could not begin: this machine gives no process to play in.</source>
        <translation>Der Probelauf konnte nicht beginnen: Dieser Rechner gibt keinen Prozess zum Spielen her.</translation>
    </message>
    <message>
        <source>The report is saved as {target}.</source>
        <translation>Der Bericht ist gesichert als {target}.</translation>
    </message>
    <message>
        <source>The right class and the right disposition for every post.</source>
        <translation>Für jeden Beitrag die richtige Klasse und der richtige Umgang.</translation>
    </message>
    <message>
        <source>The right class, chosen before its time is up.</source>
        <translation>Die richtige Klasse, gewählt vor Ablauf der Zeit.</translation>
    </message>
    <message>
        <source>The right people, the needed authority, a path without detours.</source>
        <translation>Die richtigen Leute, die nötige Befugnis, ein Weg ohne Umwege.</translation>
    </message>
    <message>
        <source>The right words where words are due, and none where they are not.</source>
        <translation>Die richtigen Worte, wo Worte fällig sind, und keine, wo nicht.</translation>
    </message>
    <message>
        <source>The robots could not play. Try again.</source>
        <translation>Die Roboter konnten nicht spielen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The roster here was changed in the meantime; nothing was written.</source>
        <translation>Die Personenliste hier wurde inzwischen geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The scenario has changed since judges set a cut of {cut} on {date}. Until they judge again, the author&apos;s figure stands.</source>
        <translation>Das Szenario hat sich geändert, seit eine Jury am {date} die Grenze {cut} setzte. Bis sie neu urteilt, gilt die Zahl des Autors.</translation>
    </message>
    <message>
        <source>The scenario has changed since judges set its pass mark on {date}; they have to judge again.</source>
        <translation>Das Szenario hat sich geändert, seit eine Jury am {date} seine Bestehensgrenze setzte; sie muss neu urteilen.</translation>
    </message>
    <message>
        <source>The scenario has changed since; what it is worth now has not been played.</source>
        <translation>Das Szenario hat sich seither geändert; was es jetzt wert ist, wurde noch nicht gespielt.</translation>
    </message>
    <message>
        <source>The scenarios folder is empty.</source>
        <translation>Der Ordner mit den Szenarien ist leer.</translation>
    </message>
    <message>
        <source>The seat is the deputy of `{id}` and would grant its own asking.</source>
        <translation>Der Platz vertritt `{id}` und würde seine eigene Bitte gewähren.</translation>
    </message>
    <message>
        <source>The secret of the learning record store could not be kept: {why}.</source>
        <translation>Das Geheimnis des Lernspeichers ließ sich nicht aufbewahren: {why}.</translation>
    </message>
    <message>
        <source>The secret of the learning record store, {path}, cannot be read.</source>
        <translation>Das Geheimnis des Lernspeichers, {path}, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The set counts as no attempt.</source>
        <translation>Der Satz zählt nicht als Versuch.</translation>
    </message>
    <message>
        <source>The set does not pass any more.</source>
        <translation>Der Satz besteht nicht mehr.</translation>
    </message>
    <message>
        <source>The set of this record is of a level that its programme does not have.</source>
        <translation>Der Satz dieser Aufzeichnung gehört zu einer Stufe, die ihr Programm nicht hat.</translation>
    </message>
    <message>
        <source>The set that this rests on is not here any more.</source>
        <translation>Der Satz, auf dem dies ruht, ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>The set, drill by drill</source>
        <translation>Der Satz, Übung für Übung</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {why}.</source>
        <translation>Die Einstellungen ließen sich nicht nach {path} speichern: {why}.</translation>
    </message>
    <message>
        <source>The settings file could not be used: {why}. It was set aside as {name}; the defaults hold.</source>
        <translation>Die Einstellungsdatei war nicht zu gebrauchen: {why}. Sie wurde als {name} beiseitegelegt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({why}); the defaults hold.</source>
        <translation>Die Einstellungsdatei {path} lässt sich nicht lesen ({why}); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}. The defaults hold.</source>
        <translation>Die Einstellungsdatei {path} ist nicht zu gebrauchen: {why}. Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The share of a line&apos;s points that people earn.</source>
        <translation>Der Anteil der Punkte einer Zeile, den Menschen bekommen.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Datenblatt</translation>
    </message>
    <message>
        <source>The sheet of the judges cannot be looked at.</source>
        <translation>Der Bogen der Jury lässt sich nicht ansehen.</translation>
    </message>
    <message>
        <source>The sheet of the judges cannot be read, so the author&apos;s figure stands. It is left as it is: put it aside to begin a new one.</source>
        <translation>Der Bogen der Jury lässt sich nicht lesen, deshalb gilt die Zahl des Autors. Er bleibt, wie er ist: Legen Sie ihn beiseite, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>The sheet that lies there is of another edition of this scenario.</source>
        <translation>Der Bogen dort gehört zu einer anderen Fassung dieses Szenarios.</translation>
    </message>
    <message>
        <source>The signature does not hold: something was changed after signing.</source>
        <translation>Die Signatur hält nicht: Nach dem Signieren wurde etwas geändert.</translation>
    </message>
    <message>
        <source>The signature of the record {file} does not hold.</source>
        <translation>Die Signatur der Aufzeichnung {file} hält nicht.</translation>
    </message>
    <message>
        <source>The signature of this hand-over does not hold: its list of contents was changed.</source>
        <translation>Die Signatur dieser Übergabe hält nicht: Ihr Inhaltsverzeichnis wurde geändert.</translation>
    </message>
    <message>
        <source>The signed list names what is suspended or revoked: id, date and status, no reason. A check is as good as the date of its list.</source>
        <translation>Die signierte Liste nennt, was ausgesetzt oder widerrufen ist: Kennung, Datum und Zustand, keinen Grund. Eine Prüfung ist so gut wie das Datum ihrer Liste.</translation>
    </message>
    <message>
        <source>The six weights make {total}, not 100.</source>
        <translation>Die sechs Gewichte ergeben {total}, nicht 100.</translation>
    </message>
    <message>
        <source>The store answered with more than any store has to say.</source>
        <translation>Der Speicher antwortete mit mehr, als ein Speicher zu sagen hat.</translation>
    </message>
    <message>
        <source>The store cannot prove that it is who it says it is ({why}), so nothing was sent.</source>
        <translation>Der Speicher kann nicht beweisen, dass er der ist, für den er sich ausgibt ({why}), deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The store cannot take anything now ({status}); it will be tried again.</source>
        <translation>Der Speicher kann jetzt nichts annehmen ({status}); es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>Der Speicher antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The store does not know this name and secret. Nothing is sent until they are put right.</source>
        <translation>Der Speicher kennt diesen Namen und dieses Geheimnis nicht. Bis sie berichtigt sind, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The store has to be told whose the people&apos;s ids are, and no home page is set.</source>
        <translation>Dem Speicher muss gesagt werden, wem die Kennungen der Menschen gehören, und keine Adresse ist eingetragen.</translation>
    </message>
    <message>
        <source>The store holds another statement under this id; neither was changed.</source>
        <translation>Der Speicher hat unter dieser Kennung eine andere Aussage; keine von beiden wurde geändert.</translation>
    </message>
    <message>
        <source>The store is told how long each answer took, in drill time.</source>
        <translation>Dem Speicher wird mitgeteilt, wie lange jede Antwort brauchte, in Übungszeit.</translation>
    </message>
    <message>
        <source>The store knows us and does not let us write. Nothing is sent until it does.</source>
        <translation>Der Speicher kennt uns und lässt uns nicht schreiben. Bis er es tut, wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The store refused %n statement(s) in a row, so no more were sent: {why}</source>
        <translation>
            <numerusform>Der Speicher lehnte %n Aussage ab, deshalb wurden keine weiteren gesendet: {why}</numerusform>
            <numerusform>Der Speicher lehnte %n Aussagen in Folge ab, deshalb wurden keine weiteren gesendet: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The store refused a statement ({status}): {why}</source>
        <translation>Der Speicher lehnte eine Aussage ab ({status}): {why}</translation>
    </message>
    <message>
        <source>The store refused what was sent ({status}). Nothing is sent until that is put right.</source>
        <translation>Der Speicher lehnte das Gesendete ab ({status}). Bis das berichtigt ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The store says that it has this statement already, and does not show it.</source>
        <translation>Der Speicher sagt, er habe diese Aussage schon, und zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The store sends us on to another address, which is not followed. Enter the right one.</source>
        <translation>Der Speicher verweist auf eine andere Adresse; ihr wird nicht gefolgt. Geben Sie die richtige ein.</translation>
    </message>
    <message>
        <source>The store {host} cannot be found; perhaps there is no network.</source>
        <translation>Der Speicher {host} ist nicht zu finden; vielleicht gibt es kein Netz.</translation>
    </message>
    <message>
        <source>The store&apos;s address begins with http://, so everybody on the way could read along.</source>
        <translation>Die Adresse des Speichers beginnt mit http://; unterwegs könnten alle mitlesen.</translation>
    </message>
    <message>
        <source>The store&apos;s address holds more than an address.</source>
        <translation>Die Adresse des Speichers enthält mehr als eine Adresse.</translation>
    </message>
    <message>
        <source>The store&apos;s answer broke off.</source>
        <translation>Die Antwort des Speichers brach ab.</translation>
    </message>
    <message>
        <source>The storyline `{id}` never opens: nothing that happens belongs to it.</source>
        <translation>Der Handlungsstrang `{id}` öffnet sich nie: Nichts, was geschieht, gehört zu ihm.</translation>
    </message>
    <message>
        <source>The storyline `{name}` never opens: nothing that happens belongs to it.</source>
        <translation>Der Handlungsstrang `{name}` beginnt nie: Nichts, was geschieht, gehört zu ihm.</translation>
    </message>
    <message>
        <source>The table becomes a new scenario. To change this one, make a copy of it first.</source>
        <translation>Die Tabelle wird ein neues Szenario. Um dieses zu ändern, legen Sie zuerst eine Kopie an.</translation>
    </message>
    <message>
        <source>The table shows what is saved; save first to have them in it.</source>
        <translation>Die Tabelle zeigt das Gesicherte; sichern Sie zuerst, um die Änderungen darin zu haben.</translation>
    </message>
    <message>
        <source>The tag `{word}`</source>
        <translation>Das Tag `{word}`</translation>
    </message>
    <message>
        <source>The text cannot be read yet</source>
        <translation>Der Text lässt sich noch nicht lesen</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was done. Try it again.</source>
        <translation>Der Text hat sich inzwischen geändert; nichts wurde getan. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text has changes that are not saved.</source>
        <translation>Der Text hat ungesicherte Änderungen.</translation>
    </message>
    <message>
        <source>The text has not taken the new time over. Look at its problems, then move the mark again.</source>
        <translation>Der Text hat die neue Zeit nicht übernommen. Sehen Sie seine Probleme an und verschieben Sie die Marke dann noch einmal.</translation>
    </message>
    <message>
        <source>The text would be larger than 2 MiB, so nothing was pasted; no scenario is that long.</source>
        <translation>Der Text würde größer als 2 MiB, deshalb wurde nichts eingefügt; kein Szenario ist so lang.</translation>
    </message>
    <message>
        <source>The text would be larger than 2 MiB, so nothing was replaced; no scenario is that long.</source>
        <translation>Der Text würde größer als 2 MiB, deshalb wurde nichts ersetzt; kein Szenario ist so lang.</translation>
    </message>
    <message>
        <source>The try stands still meanwhile.</source>
        <translation>Die Probe steht solange still.</translation>
    </message>
    <message>
        <source>The two are not alike yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The unseen scenarios of difficulty {low} to {high} do not hold {need}.</source>
        <translation>Die ungesehenen Szenarien der Schwierigkeit {low} bis {high} enthalten nicht: {need}.</translation>
    </message>
    <message>
        <source>The urgent before the less urgent.</source>
        <translation>Das Dringende vor dem weniger Dringenden.</translation>
    </message>
    <message>
        <source>The ways part at: “{question}”</source>
        <translation>Die Wege trennen sich bei: „{question}“</translation>
    </message>
    <message>
        <source>The weakest drill has {lowest}; none may be under {floor}.</source>
        <translation>Die schwächste Übung hat {lowest}; keine darf unter {floor} liegen.</translation>
    </message>
    <message>
        <source>The words of posts, drafts and the internal chat are counted here, minute by minute.</source>
        <translation>Hier werden die Wörter der Beiträge, der Entwürfe und des internen Chats gezählt, Minute für Minute.</translation>
    </message>
    <message>
        <source>The {name} in this hand-over cannot be read.</source>
        <translation>{name} in dieser Übergabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The {what} `{name}` is never used.</source>
        <translation>`{name}` ({what}) wird nie benutzt.</translation>
    </message>
    <message>
        <source>The {word} draft is right in {share} % of the decisions; at most {cap} % are allowed.</source>
        <translation>Ein Entwurf ({word}) ist in {share} % der Entscheidungen richtig; höchstens {cap} % sind erlaubt.</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>PIN der Person</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>Ihre Daten …</translation>
    </message>
    <message>
        <source>Their records wait. Compare the fingerprint with the one the laptop shows, then enrol it: the records are looked at again at once.</source>
        <translation>Ihre Aufzeichnungen warten. Vergleichen Sie den Fingerabdruck mit dem, den der Laptop zeigt, und melden Sie sie dann an: Die Aufzeichnungen werden sofort noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Then {done} of {all} lines are translated.</source>
        <translation>Dann sind {done} von {all} Zeilen übersetzt.</translation>
    </message>
    <message>
        <source>There are more exam records here than one hand-over carries.</source>
        <translation>Hier sind mehr Prüfungsaufzeichnungen, als eine Übergabe trägt.</translation>
    </message>
    <message>
        <source>There are more than {most} files in it; the rest was not looked at.</source>
        <translation>Darin sind mehr als {most} Dateien; der Rest wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>There are no exam records to hand over.</source>
        <translation>Es gibt keine Prüfungsaufzeichnungen zu übergeben.</translation>
    </message>
    <message>
        <source>There are no records in this zip.</source>
        <translation>In diesem Zip sind keine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>There are no scenario files in {name}.</source>
        <translation>In {name} liegen keine Szenarien.</translation>
    </message>
    <message>
        <source>There are no scenarios in {folder}.</source>
        <translation>In {folder} liegen keine Szenarien.</translation>
    </message>
    <message>
        <source>There are no statements of {what}.</source>
        <translation>Aussagen über {what} gibt es nicht.</translation>
    </message>
    <message>
        <source>There can be {most} judges at most.</source>
        <translation>Es kann höchstens {most} Jurymitglieder geben.</translation>
    </message>
    <message>
        <source>There is a scenario “{id}” already: choose another id.</source>
        <translation>Ein Szenario „{id}“ gibt es schon: Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>There is an issuer&apos;s key already.</source>
        <translation>Einen Ausstellerschlüssel gibt es schon.</translation>
    </message>
    <message>
        <source>There is another file of this name in your folder; it would be replaced.</source>
        <translation>In Ihrem Ordner liegt eine andere Datei dieses Namens; sie würde ersetzt.</translation>
    </message>
    <message>
        <source>There is more than one badge in this picture; a picture holds one.</source>
        <translation>In diesem Bild ist mehr als ein Abzeichen; ein Bild enthält eines.</translation>
    </message>
    <message>
        <source>There is no YAML file in {path}.</source>
        <translation>In {path} liegt keine YAML-Datei.</translation>
    </message>
    <message>
        <source>There is no appeal {number} here.</source>
        <translation>Einen Einspruch {number} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no area {area}.</source>
        <translation>Einen Bereich {area} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no badge in this picture.</source>
        <translation>In diesem Bild ist kein Abzeichen.</translation>
    </message>
    <message>
        <source>There is no case `{case}`.</source>
        <translation>Einen Fall `{case}` gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no certificate {number!r} here.</source>
        <translation>Ein Zertifikat {number!r} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no certificate {number}.</source>
        <translation>Ein Zertifikat {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no certificate, proposal or set {number!r} here.</source>
        <translation>Ein Zertifikat, einen Vorschlag oder Satz {number!r} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no day after {until}.</source>
        <translation>Nach {until} gibt es keinen Tag.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no help page</source>
        <translation>Es gibt keine Hilfeseite</translation>
    </message>
    <message>
        <source>There is no issuer&apos;s key yet</source>
        <translation>Es gibt noch keinen Ausstellerschlüssel</translation>
    </message>
    <message>
        <source>There is no issuer&apos;s key yet.</source>
        <translation>Einen Ausstellerschlüssel gibt es noch nicht.</translation>
    </message>
    <message>
        <source>There is no key of an installation in {file}.</source>
        <translation>In {file} ist kein Schlüssel einer Installation.</translation>
    </message>
    <message>
        <source>There is no key yet to sign badges with.</source>
        <translation>Es gibt noch keinen Schlüssel, um Abzeichen zu signieren.</translation>
    </message>
    <message>
        <source>There is no learning record store at this address.</source>
        <translation>Unter dieser Adresse ist kein Lernspeicher.</translation>
    </message>
    <message>
        <source>There is no level {level}: the highest is {highest}.</source>
        <translation>Eine Stufe {level} gibt es nicht: Die höchste ist {highest}.</translation>
    </message>
    <message>
        <source>There is no level {thing}: the highest is {highest_level}.</source>
        <translation>Eine Stufe {thing} gibt es nicht: Die höchste ist {highest_level}.</translation>
    </message>
    <message>
        <source>There is no line {line!r} in this scenario.</source>
        <translation>Eine Zeile {line!r} gibt es in diesem Szenario nicht.</translation>
    </message>
    <message>
        <source>There is no preset {name} for {what}.</source>
        <translation>Eine Vorgabe {name} für {what} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no programme {id!r}.</source>
        <translation>Ein Programm {id!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no programme, so there is nothing to picture.</source>
        <translation>Es gibt kein Programm, deshalb gibt es nichts abzubilden.</translation>
    </message>
    <message>
        <source>There is no proposal {number} here.</source>
        <translation>Einen Vorschlag {number} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no result yet: nobody who sat the drill first has finished both rounds.</source>
        <translation>Noch gibt es kein Ergebnis: Niemand, der die Übung zuerst gespielt hat, ist mit beiden Runden fertig.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für {path}.</translation>
    </message>
    <message>
        <source>There is no run {run} here.</source>
        <translation>Einen Lauf {run} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no scenario {name}.</source>
        <translation>Ein Szenario {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no scenario {scenario_id} in the library.</source>
        <translation>Ein Szenario {scenario_id} gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>There is no sheet of this edition to write an error of measurement on.</source>
        <translation>Es gibt keinen Bogen dieser Fassung, auf den ein Messfehler geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>There is no such disposition.</source>
        <translation>Einen solchen Umgang gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such draft.</source>
        <translation>Einen solchen Entwurf gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file yet.</source>
        <translation>Eine solche Datei gibt es noch nicht.</translation>
    </message>
    <message>
        <source>There is no such line. It may have been renamed, or the table is an old one.</source>
        <translation>Eine solche Zeile gibt es nicht. Vielleicht wurde sie umbenannt, oder die Tabelle ist eine alte.</translation>
    </message>
    <message>
        <source>There is no such piece in our queue.</source>
        <translation>Ein solches Stück haben wir nicht in der Warteschlange.</translation>
    </message>
    <message>
        <source>There is no such post.</source>
        <translation>Einen solchen Beitrag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such set here.</source>
        <translation>Einen solchen Satz gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no try of yours yet: play once with another past.</source>
        <translation>Noch gibt es keine Probe von Ihnen: Spielen Sie einmal mit einer anderen Vorgeschichte.</translation>
    </message>
    <message>
        <source>There is no {what} `{name}`.</source>
        <translation>`{name}` gibt es nicht ({what}).</translation>
    </message>
    <message>
        <source>There is nobody on the roster.</source>
        <translation>Auf der Personenliste steht niemand.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Es gibt nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There was no exam record in it.</source>
        <translation>Es war keine Prüfungsaufzeichnung darin.</translation>
    </message>
    <message>
        <source>There was no record to replay.</source>
        <translation>Es gab keine Aufzeichnung zum Abspielen.</translation>
    </message>
    <message>
        <source>These columns are kept in a file beside the scenario, and come out again with the next table.</source>
        <translation>Diese Spalten liegen in einer Datei neben dem Szenario und kommen mit der nächsten Tabelle wieder heraus.</translation>
    </message>
    <message>
        <source>They are forgotten. What is still to do:</source>
        <translation>Die Person ist vergessen. Was noch zu tun ist:</translation>
    </message>
    <message>
        <source>They are not listed here, and they count all the same.</source>
        <translation>Sie sind hier nicht aufgeführt und zählen trotzdem.</translation>
    </message>
    <message>
        <source>They are open for this sitting.</source>
        <translation>Sie sind für diese Prüfungssitzung offen.</translation>
    </message>
    <message>
        <source>They are out of reach from here: the store&apos;s owner has to erase them. Voiding marks them as not to be counted.</source>
        <translation>Von hier aus sind sie nicht erreichbar: Wem der Speicher gehört, muss sie löschen. Für ungültig erklärt, gelten sie als nicht zu zählen.</translation>
    </message>
    <message>
        <source>They enter it themselves.</source>
        <translation>Die Person gibt sie selbst ein.</translation>
    </message>
    <message>
        <source>They had left and stand in the file again.</source>
        <translation>Sie waren ausgeschieden und stehen wieder in der Datei.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>They set a new one where they sign in. Laptops learn of it with the next people file.</source>
        <translation>Die Person setzt dort eine neue, wo sie sich auswählt. Laptops erfahren davon mit der nächsten Personendatei.</translation>
    </message>
    <message>
        <source>This cannot be undone. The log gets the counts and your name.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ins Protokoll kommen die Anzahlen und Ihr Name.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has been set back: set it right first.</source>
        <translation>Die Uhr dieses Rechners wurde zurückgestellt: Stellen Sie sie zuerst richtig.</translation>
    </message>
    <message>
        <source>This decision needs a ground, in words.</source>
        <translation>Diese Entscheidung braucht einen Grund, in Worten.</translation>
    </message>
    <message>
        <source>This draft is already public.</source>
        <translation>Dieser Entwurf ist schon öffentlich.</translation>
    </message>
    <message>
        <source>This drill came with the program. You can read it, try it and rehearse it; to change it, make a copy.</source>
        <translation>Diese Übung kam mit dem Programm. Sie können sie lesen, ausprobieren und proben; um sie zu ändern, legen Sie eine Kopie an.</translation>
    </message>
    <message>
        <source>This drill has already begun.</source>
        <translation>Diese Übung hat schon begonnen.</translation>
    </message>
    <message>
        <source>This drill shows {content}.</source>
        <translation>Diese Übung zeigt: {content}.</translation>
    </message>
    <message>
        <source>This entry stands further left or right than its list. Give it as many spaces as its neighbours have.</source>
        <translation>Dieser Eintrag steht weiter links oder rechts als seine Liste. Geben Sie ihm so viele Leerzeichen, wie seine Nachbarn haben.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look at its permissions, or put it in its place again.</source>
        <translation>Diese Datei lässt sich nicht lesen. Sehen Sie nach ihren Rechten oder legen Sie sie wieder an ihren Ort.</translation>
    </message>
    <message>
        <source>This file is in format {number}, and Stormdrill {version} reads formats up to {current}.</source>
        <translation>Diese Datei hat das Format {number}, und Stormdrill {version} liest Formate bis {current}.</translation>
    </message>
    <message>
        <source>This had to be carried up in time, and was not.</source>
        <translation>Das musste rechtzeitig hinaufgetragen werden und wurde es nicht.</translation>
    </message>
    <message>
        <source>This had to be carried up within {time}, and was not.</source>
        <translation>Dies musste innerhalb von {time} hinaufgetragen werden und wurde es nicht.</translation>
    </message>
    <message>
        <source>This hand-over holds other files than its list of contents says.</source>
        <translation>Diese Übergabe enthält andere Dateien, als ihr Inhaltsverzeichnis sagt.</translation>
    </message>
    <message>
        <source>This hand-over names another installation than the one whose key it carries.</source>
        <translation>Diese Übergabe nennt eine andere Installation als die, deren Schlüssel sie trägt.</translation>
    </message>
    <message>
        <source>This happens once; afterwards the library opens at once.</source>
        <translation>Das geschieht einmal; danach öffnet sich die Bibliothek sofort.</translation>
    </message>
    <message>
        <source>This home knows of a run of another edition of this drill by that name, {date}.</source>
        <translation>Unter diesem Namen ist hier ein Lauf einer anderen Fassung dieser Übung bekannt, {date}.</translation>
    </message>
    <message>
        <source>This home knows of a run of this drill by that name, {date}.</source>
        <translation>Unter diesem Namen ist hier ein Lauf dieser Übung bekannt, {date}.</translation>
    </message>
    <message>
        <source>This is a link to somewhere else, and was not followed.</source>
        <translation>Dies ist ein Verweis woandershin; ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is a practice run. Practice is private: it is never collected, and nothing of it was kept.</source>
        <translation>Dies ist ein Trainingslauf. Training ist privat: Es wird nie eingesammelt, und nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>This is a robot&apos;s run, or a rehearsal: it counts for nobody.</source>
        <translation>Dies ist der Lauf eines Roboters oder ein Probelauf: Er zählt für niemanden.</translation>
    </message>
    <message>
        <source>This is larger than any record can be.</source>
        <translation>Dies ist größer, als eine Aufzeichnung sein kann.</translation>
    </message>
    <message>
        <source>This is neither a record nor a zip of records.</source>
        <translation>Dies ist weder eine Aufzeichnung noch ein Zip mit Aufzeichnungen.</translation>
    </message>
    <message>
        <source>This is no condition.</source>
        <translation>Das ist keine Bedingung.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Dies ist keine Datei.</translation>
    </message>
    <message>
        <source>This is no name of an invigilator.</source>
        <translation>Das ist kein Name einer Aufsicht.</translation>
    </message>
    <message>
        <source>This is no programme.</source>
        <translation>Dies ist kein Programm.</translation>
    </message>
    <message>
        <source>This is no programme: it is larger than any is.</source>
        <translation>Dies ist kein Programm: Es ist größer als jedes.</translation>
    </message>
    <message>
        <source>This is no programme: it is not even text.</source>
        <translation>Dies ist kein Programm: Es ist nicht einmal Text.</translation>
    </message>
    <message>
        <source>This is no scenario, chart, policy or programme.</source>
        <translation>Dies ist kein Szenario, Organigramm, Regelwerk oder Programm.</translation>
    </message>
    <message>
        <source>This is no scenario.</source>
        <translation>Dies ist kein Szenario.</translation>
    </message>
    <message>
        <source>This is not a PNG picture.</source>
        <translation>Dies ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>This is not a signed badge, or a part of it is missing.</source>
        <translation>Dies ist kein signiertes Abzeichen, oder ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>This is not in the scenario any more.</source>
        <translation>Das steht nicht mehr im Szenario.</translation>
    </message>
    <message>
        <source>This is not readable as YAML: {trouble}.</source>
        <translation>Das ist nicht als YAML zu lesen: {trouble}.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>This is not the public key of an installation.</source>
        <translation>Dies ist nicht der öffentliche Schlüssel einer Installation.</translation>
    </message>
    <message>
        <source>This is real</source>
        <translation>Das ist echt</translation>
    </message>
    <message numerus="yes">
        <source>This laptop knows %n person(s) from the file.</source>
        <translation>
            <numerusform>Dieser Laptop kennt %n Person aus der Datei.</numerusform>
            <numerusform>Dieser Laptop kennt %n Personen aus der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>This level is supervised: somebody who did not train you sees who you are and stays beside you.</source>
        <translation>Diese Stufe steht unter Aufsicht: Jemand, der Sie nicht geschult hat, sieht, wer Sie sind, und bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>This line has no colon, so it says nothing. Behind a key stand a colon and a space.</source>
        <translation>Diese Zeile hat keinen Doppelpunkt und sagt darum nichts. Hinter einem Schlüssel stehen Doppelpunkt und Leerzeichen.</translation>
    </message>
    <message>
        <source>This line has {points} points; {typed} is more.</source>
        <translation>Diese Zeile hat {points} Punkte; {typed} ist mehr.</translation>
    </message>
    <message>
        <source>This line stands further left or right than its neighbours, so it belongs to nothing. Give it as many spaces as they have.</source>
        <translation>Diese Zeile steht weiter links oder rechts als ihre Nachbarn und gehört darum zu nichts. Geben Sie ihr so viele Leerzeichen, wie diese haben.</translation>
    </message>
    <message>
        <source>This link leads from `{asker}` to itself.</source>
        <translation>Diese Verbindung führt von `{asker}` zu sich selbst.</translation>
    </message>
    <message>
        <source>This machine&apos;s own fingerprint: {fingerprint}</source>
        <translation>Fingerabdruck dieses Rechners: {fingerprint}</translation>
    </message>
    <message>
        <source>This machine&apos;s signing key, issuer keys locked by a passphrase, the store&apos;s secret.</source>
        <translation>Der Signaturschlüssel dieses Rechners, mit Passphrase verschlossene Ausstellerschlüssel, das Geheimnis des Speichers.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}, or the file was changed.</source>
        <translation>Diese Passphrase öffnet {name} nicht, oder die Datei wurde geändert.</translation>
    </message>
    <message>
        <source>This passphrase opens none of the sealed scenarios here.</source>
        <translation>Diese Passphrase öffnet keines der versiegelten Szenarien hier.</translation>
    </message>
    <message>
        <source>This person was sitting another exam drill at the same time; the one that was taken in first stays.</source>
        <translation>Diese Person legte zur selben Zeit eine andere Prüfungsübung ab; die zuerst angenommene bleibt.</translation>
    </message>
    <message>
        <source>This piece of our own queue is held, or left to run, as the key has it.</source>
        <translation>Dieses eigene Stück wird gehalten oder laufen gelassen, wie es die Lösung will.</translation>
    </message>
    <message>
        <source>This programme is not the one that its digest says: it was changed.</source>
        <translation>Dieses Programm ist nicht das, das seine Prüfsumme nennt: Es wurde geändert.</translation>
    </message>
    <message>
        <source>This record cannot be recomputed here: it was played by rules {theirs}, these are {ours}.</source>
        <translation>Diese Aufzeichnung lässt sich hier nicht nachrechnen: Sie entstand nach den Regeln {theirs}, dies sind {ours}.</translation>
    </message>
    <message>
        <source>This record cannot be recomputed here: its scenario is not one that can be played.</source>
        <translation>Diese Aufzeichnung lässt sich hier nicht nachrechnen: Ihr Szenario lässt sich nicht spielen.</translation>
    </message>
    <message>
        <source>This record cannot be recomputed here: its scenario {scenario}, in the edition that was played, is not at hand.</source>
        <translation>Diese Aufzeichnung lässt sich hier nicht nachrechnen: Ihr Szenario {scenario} liegt in der gespielten Fassung nicht vor.</translation>
    </message>
    <message>
        <source>This run cannot be gone on with: its scenario or its rules are not here.</source>
        <translation>Dieser Lauf lässt sich nicht fortsetzen: Sein Szenario oder seine Regeln sind nicht hier.</translation>
    </message>
    <message>
        <source>This scenario cannot be judged yet.</source>
        <translation>Dieses Szenario lässt sich noch nicht beurteilen.</translation>
    </message>
    <message>
        <source>This scenario cannot be played yet</source>
        <translation>Dieses Szenario lässt sich noch nicht spielen</translation>
    </message>
    <message>
        <source>This scenario cannot be translated yet.</source>
        <translation>Dieses Szenario lässt sich noch nicht übersetzen.</translation>
    </message>
    <message>
        <source>This scenario has no figures yet.</source>
        <translation>Zu diesem Szenario gibt es noch keine Zahlen.</translation>
    </message>
    <message>
        <source>This scenario speaks English only.</source>
        <translation>Dieses Szenario spricht nur Englisch.</translation>
    </message>
    <message>
        <source>This set is over.</source>
        <translation>Dieser Satz ist vorbei.</translation>
    </message>
    <message>
        <source>This set is sat on {days} days: the next part may be begun from {date} on.</source>
        <translation>Dieser Satz wird an {days} Tagen abgelegt: Der nächste Teil kann ab {date} begonnen werden.</translation>
    </message>
    <message>
        <source>This set is supervised: an invigilator has to be beside you.</source>
        <translation>Dieser Satz steht unter Aufsicht: Eine Aufsicht muss bei Ihnen sein.</translation>
    </message>
    <message>
        <source>This set passed: there is nothing to appeal against.</source>
        <translation>Dieser Satz ist bestanden: Es gibt nichts, wogegen Einspruch möglich wäre.</translation>
    </message>
    <message>
        <source>This sheet describes what the program stores. It is no assessment of legal compliance; that is for the data officer, the works council and counsel to say, with a date.</source>
        <translation>Dieses Blatt beschreibt, was das Programm speichert. Es ist keine rechtliche Bewertung; die geben Datenschutz, Betriebsrat und Rechtsberatung, mit Datum.</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>Diese Tabelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>This text has {count} characters.</source>
        <translation>Dieser Text hat {count} Zeichen.</translation>
    </message>
    <message>
        <source>This user may not open the data file {path}.</source>
        <translation>Dieser Benutzer darf die Datendatei {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>This was played before, with the same text and the same seeds: the result is the same.</source>
        <translation>Das wurde schon gespielt, mit demselben Text und denselben Startzahlen: Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>This was yours to settle at the desk; carrying it up cost others their time.</source>
        <translation>Das hatten Sie am Leitstand selbst zu erledigen; das Hinauftragen kostete andere ihre Zeit.</translation>
    </message>
    <message>
        <source>This zip is larger than any that is taken in.</source>
        <translation>Dieses Zip ist größer als jedes, das angenommen wird.</translation>
    </message>
    <message>
        <source>Three levels are wanted, each with a higher pressure.</source>
        <translation>Verlangt sind drei Stufen, jede mit höherem Druck.</translation>
    </message>
    <message>
        <source>Three or four words make a good one.</source>
        <translation>Drei oder vier Wörter ergeben eine gute.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle abhaken</translation>
    </message>
    <message>
        <source>Tick all that you may decide</source>
        <translation>Alles abhaken, worüber Sie entscheiden dürfen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine abhaken</translation>
    </message>
    <message>
        <source>Tick with the space bar what you want to decide.</source>
        <translation>Haken Sie mit der Leertaste ab, worüber Sie entscheiden wollen.</translation>
    </message>
    <message>
        <source>Time for a practice drill</source>
        <translation>Zeit für eine Trainingsübung</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Rechtzeitigkeit</translation>
    </message>
    <message>
        <source>Times are milliseconds since 1970 UTC; scores are hundredths of a point. Both clocks of a record are left out.</source>
        <translation>Zeiten sind Millisekunden seit 1970 UTC; Punkte sind Hundertstel. Beide Uhren einer Aufzeichnung sind weggelassen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To be looked at again; shown in English until then</source>
        <translation>Noch einmal anzusehen; bis dahin englisch</translation>
    </message>
    <message>
        <source>To be looked at: {doubt}</source>
        <translation>Anzusehen: {doubt}</translation>
    </message>
    <message>
        <source>To be sound</source>
        <translation>Für Tragfähigkeit</translation>
    </message>
    <message>
        <source>To change it, rotate it.</source>
        <translation>Um ihn zu ändern, wechseln Sie ihn.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To give a certificate, its badge has to be signed.</source>
        <translation>Um ein Zertifikat zu erteilen, muss sein Abzeichen signiert sein.</translation>
    </message>
    <message>
        <source>To my standing</source>
        <translation>Zu meinem Stand</translation>
    </message>
    <message>
        <source>To {given} will do; to {best} is better.</source>
        <translation>„{given}“ genügt; „{best}“ ist besser.</translation>
    </message>
    <message>
        <source>Too few for discrimination and reliability: {have}, {least} are the least.</source>
        <translation>Zu wenige für Trennschärfe und Zuverlässigkeit: {have}, mindestens {least}.</translation>
    </message>
    <message>
        <source>Too few for facility: {have}, {least} are the least.</source>
        <translation>Zu wenige für eine Lösungsquote: {have}, mindestens {least}.</translation>
    </message>
    <message>
        <source>Too few people for a figure.</source>
        <translation>Zu wenige Menschen für eine Zahl.</translation>
    </message>
    <message>
        <source>Too few runs to tell</source>
        <translation>Zu wenige Läufe für eine Aussage</translation>
    </message>
    <message>
        <source>Too few runs {count}</source>
        <translation>Zu wenige Läufe {count}</translation>
    </message>
    <message>
        <source>Too much for a tidy picture: its columns are sorted only roughly. “Around it” draws less.</source>
        <translation>Zu viel für ein ordentliches Bild: Die Spalten sind nur grob sortiert. „Ringsum“ zeichnet weniger.</translation>
    </message>
    <message>
        <source>Took {count} posts together as one</source>
        <translation>{count} Beiträge zu einem zusammengelegt</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Translated anew</source>
        <translation>Neu übersetzt</translation>
    </message>
    <message>
        <source>Translated differently</source>
        <translation>Anders übersetzt</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tries at a level</source>
        <translation>Anläufe zu einer Stufe</translation>
    </message>
    <message>
        <source>Try a newer Stormdrill.</source>
        <translation>Versuchen Sie es mit einem neueren Stormdrill.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again: what was said here is then put beside what others said.</source>
        <translation>Versuchen Sie es noch einmal: Das hier Gesagte wird dann neben das der anderen gestellt.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Turn a storyline early, with the deed and not the word alone: “{title}” kept heat that it need not have.</source>
        <translation>Wenden Sie einen Handlungsstrang früh, mit der Tat und nicht mit dem Wort allein: „{title}“ behielt Hitze, die nicht sein musste.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Turn the appeal down</source>
        <translation>Den Einspruch abweisen</translation>
    </message>
    <message>
        <source>Turn the appeal down…</source>
        <translation>Den Einspruch abweisen …</translation>
    </message>
    <message>
        <source>Two judges are called {name!r}; tell them apart.</source>
        <translation>Zwei Jurymitglieder heißen {name!r}; unterscheiden Sie sie.</translation>
    </message>
    <message>
        <source>Type a number from 0 to {points}.</source>
        <translation>Tippen Sie eine Zahl von 0 bis {points}.</translation>
    </message>
    <message>
        <source>Type the judge&apos;s name first.</source>
        <translation>Tippen Sie zuerst den Namen des Jurymitglieds.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unknown installations</source>
        <translation>Unbekannte Installationen</translation>
    </message>
    <message>
        <source>Unknown installations in what came in</source>
        <translation>Unbekannte Installationen in dem, was hereinkam</translation>
    </message>
    <message>
        <source>Unsaved text of {when} was kept.</source>
        <translation>Ungesicherter Text von {when} wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up and down choose</source>
        <translation>Auf und ab wählen</translation>
    </message>
    <message>
        <source>Up and down choose a language</source>
        <translation>Auf und ab wählen eine Sprache</translation>
    </message>
    <message>
        <source>Up and down choose, Enter goes to the line</source>
        <translation>Auf und ab wählen, die Eingabetaste führt zur Zeile</translation>
    </message>
    <message>
        <source>Up and down choose, Enter opens</source>
        <translation>Auf und ab wählen, die Eingabetaste öffnet</translation>
    </message>
    <message>
        <source>Up and down choose, Enter opens the briefing</source>
        <translation>Auf und ab wählen, die Eingabetaste öffnet die Einweisung</translation>
    </message>
    <message>
        <source>Up and down choose, Enter says that it is you</source>
        <translation>Auf und ab wählen, die Eingabetaste sagt, dass Sie es sind</translation>
    </message>
    <message>
        <source>Up and down choose; what is chosen stands beside</source>
        <translation>Auf und ab wählen; das Gewählte steht daneben</translation>
    </message>
    <message>
        <source>Use a trait of the policy, or add it there.</source>
        <translation>Benutzen Sie ein Merkmal des Regelwerks oder ergänzen Sie es dort.</translation>
    </message>
    <message>
        <source>Use https://; http:// is for a store on this very machine.</source>
        <translation>Benutzen Sie https://; http:// ist einem Speicher auf ebendiesem Rechner vorbehalten.</translation>
    </message>
    <message>
        <source>Use it, or delete it.</source>
        <translation>Benutzen oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, at most 64.</source>
        <translation>Benutzen Sie Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64.</translation>
    </message>
    <message>
        <source>Use one of the words there are.</source>
        <translation>Benutzen Sie eines der möglichen Wörter.</translation>
    </message>
    <message>
        <source>Use small letters only.</source>
        <translation>Benutzen Sie nur Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Used nowhere</source>
        <translation>Nirgends benutzt</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Vary what is right.</source>
        <translation>Variieren Sie, was richtig ist.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Views of decisions</source>
        <translation>Ansichten der Entscheidungen</translation>
    </message>
    <message>
        <source>Views of records</source>
        <translation>Ansichten der Aufzeichnungen</translation>
    </message>
    <message>
        <source>Wait for leave before a text that needs it goes out</source>
        <translation>Warten Sie auf die Freigabe, bevor ein Text hinausgeht, der sie braucht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Warnung: {sentence}</translation>
    </message>
    <message>
        <source>Was away for {time} while the drill went on</source>
        <translation>War {time} fort, während die Übung weiterlief</translation>
    </message>
    <message>
        <source>Weak at</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Stormdrill stores</source>
        <translation>Was Stormdrill speichert</translation>
    </message>
    <message>
        <source>What Stormdrill stores of {number}</source>
        <translation>Was Stormdrill über {number} speichert</translation>
    </message>
    <message>
        <source>What `{id}` promises falls due after the end.</source>
        <translation>Was `{id}` zusagt, wird erst nach dem Ende fällig.</translation>
    </message>
    <message>
        <source>What a problem means, with a wrong and a right example</source>
        <translation>Was ein Problem bedeutet, mit falschem und richtigem Beispiel</translation>
    </message>
    <message>
        <source>What a table cannot carry</source>
        <translation>Was eine Tabelle nicht übertragen kann</translation>
    </message>
    <message>
        <source>What answered is no learning record store, or it broke off; it will be tried again.</source>
        <translation>Was antwortete, ist kein Lernspeicher, oder es brach ab; es wird noch einmal versucht.</translation>
    </message>
    <message numerus="yes">
        <source>What becomes of %n certificate(s)</source>
        <translation>
            <numerusform>Was aus %n Zertifikat wird</numerusform>
            <numerusform>Was aus %n Zertifikaten wird</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <translation>Was dazu kommt</translation>
    </message>
    <message>
        <source>What conduct it breaks</source>
        <translation>Gegen welches Verhalten er verstößt</translation>
    </message>
    <message>
        <source>What could not be taken in stands here and counts for nobody. It is looked at again with the next taking in, where something else may have changed: an installation enrolled, a scenario at hand.</source>
        <translation>Was sich nicht aufnehmen ließ, steht hier und zählt für niemanden. Beim nächsten Aufnehmen wird es noch einmal angesehen; bis dahin kann sich anderes geändert haben: eine Installation angemeldet, ein Szenario vorhanden.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What differs: − is the file&apos;s, + the kept text&apos;s</source>
        <translation>Was sich unterscheidet: − gehört zur Datei, + zum aufbewahrten Text</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Was tun wir?</translation>
    </message>
    <message>
        <source>What do we say</source>
        <translation>Was sagen wir</translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation>Was sagen wir?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened is written to {log_file}.</source>
        <translation>Was geschah, steht in {log_file}.</translation>
    </message>
    <message>
        <source>What has been played so far is shown.</source>
        <translation>Gezeigt wird, was bis jetzt gespielt ist.</translation>
    </message>
    <message>
        <source>What has been played so far is shown. Close other programs if memory is short, and rehearse again.</source>
        <translation>Gezeigt wird, was bis jetzt gespielt ist. Schließen Sie andere Programme, wenn der Speicher knapp ist, und proben Sie noch einmal.</translation>
    </message>
    <message>
        <source>What has been played so far stays</source>
        <translation>Was bis jetzt gespielt ist, bleibt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if another mean passed?</source>
        <translation>Was wäre, wenn ein anderes Mittel bestünde?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt ist</translation>
    </message>
    <message>
        <source>What is asked about privacy</source>
        <translation>Was zum Datenschutz gefragt wird</translation>
    </message>
    <message>
        <source>What is done with the roster</source>
        <translation>Was mit der Personenliste geschieht</translation>
    </message>
    <message>
        <source>What is due cannot be counted.</source>
        <translation>Fälliges lässt sich nicht zählen.</translation>
    </message>
    <message>
        <source>What is due now</source>
        <translation>Was jetzt fällig ist</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Was zweifelhaft ist</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What is inside is hidden until a sitting.</source>
        <translation>Was darin ist, bleibt bis zu einer Prüfungssitzung verborgen.</translation>
    </message>
    <message>
        <source>What is it, what do we do</source>
        <translation>Was ist es, was tun wir</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>What is near the card in hand</source>
        <translation>Was der gewählten Karte nahe ist</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Was unterwegs ist</translation>
    </message>
    <message>
        <source>What is saved is packed; save first to have them in it.</source>
        <translation>Gepackt wird das Gesicherte; sichern Sie zuerst, um die Änderungen darin zu haben.</translation>
    </message>
    <message>
        <source>What is shown below is now in the scenario.</source>
        <translation>Was unten gezeigt wird, steht jetzt im Szenario.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>What is stored about them is put into their hand, or they are forgotten.</source>
        <translation>Was über die Person gespeichert ist, wird ihr in die Hand gegeben, oder sie wird vergessen.</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>Was gespeichert ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What is stored of one person</source>
        <translation>Was über eine Person gespeichert ist</translation>
    </message>
    <message>
        <source>What is stored, sealed as it is</source>
        <translation>Was abgelegt wird, versiegelt wie es ist</translation>
    </message>
    <message>
        <source>What is to be read in this minute</source>
        <translation>Was in dieser Minute zu lesen ist</translation>
    </message>
    <message>
        <source>What is told to the company&apos;s learning record store</source>
        <translation>Was dem Lernspeicher des Unternehmens mitgeteilt wird</translation>
    </message>
    <message>
        <source>What it does to the heat of its storyline</source>
        <translation>Was er mit der Hitze seines Handlungsstrangs macht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er umfasst</translation>
    </message>
    <message>
        <source>What it is called in the file</source>
        <translation>Wie es in der Datei heißt</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Wozu es führt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What it says of its own signature is not in the form in which it was written.</source>
        <translation>Was sie über ihre eigene Signatur sagt, ist nicht in der Form, in der es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What it says twice, its issuer, number and dates, does not agree.</source>
        <translation>Was es zweimal sagt, Aussteller, Nummer und Daten, stimmt nicht überein.</translation>
    </message>
    <message>
        <source>What keeps the text from being played, and what should be better</source>
        <translation>Was verhindert, dass der Text gespielt wird, und was besser sein sollte</translation>
    </message>
    <message>
        <source>What leads to it</source>
        <translation>Was dazu führt</translation>
    </message>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen darf</translation>
    </message>
    <message>
        <source>What must be there before it is right</source>
        <translation>Was da sein muss, bevor er richtig ist</translation>
    </message>
    <message>
        <source>What people call this laptop</source>
        <translation>Wie man diesen Laptop nennt</translation>
    </message>
    <message>
        <source>What sets it apart without anybody reading it</source>
        <translation>Was ihn unterscheidet, ohne dass ihn jemand liest</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What the drafts are worth is worked out when all players are through.</source>
        <translation>Was die Entwürfe wert sind, wird ausgerechnet, sobald alle Spieler durch sind.</translation>
    </message>
    <message>
        <source>What the first substantive draft is worth; a better one later wins back half at most.</source>
        <translation>Was der erste Entwurf in der Sache wert ist; ein besserer später holt höchstens die Hälfte zurück.</translation>
    </message>
    <message>
        <source>What the passphrases of the areas guard is the window, not the file.</source>
        <translation>Die Passphrasen der Bereiche schützen das Fenster, nicht die Datei.</translation>
    </message>
    <message>
        <source>What the people file would change</source>
        <translation>Was die Personendatei ändern würde</translation>
    </message>
    <message>
        <source>What the program processes of people, for works council, data officer and counsel.</source>
        <translation>Was das Programm von Menschen verarbeitet, für Betriebsrat, Datenschutz und Rechtsberatung.</translation>
    </message>
    <message>
        <source>What the proposal rests on</source>
        <translation>Worauf der Vorschlag ruht</translation>
    </message>
    <message>
        <source>What the replay says</source>
        <translation>Was das Abspielen sagt</translation>
    </message>
    <message>
        <source>What the roster would change</source>
        <translation>Was die Personenliste ändern würde</translation>
    </message>
    <message>
        <source>What the runs tell about each draft</source>
        <translation>Was die Läufe über jeden Entwurf sagen</translation>
    </message>
    <message>
        <source>What the text means</source>
        <translation>Was der Text bedeutet</translation>
    </message>
    <message>
        <source>What the words lead to</source>
        <translation>Wozu die Worte führen</translation>
    </message>
    <message>
        <source>What they came to is shown; the others have not played.</source>
        <translation>Gezeigt wird, worauf sie kamen; die anderen haben nicht gespielt.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was sie taten</translation>
    </message>
    <message>
        <source>What this drill trains</source>
        <translation>Was diese Übung schult</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>What waits for an act or a failure, and what sets it off</source>
        <translation>Was auf eine Handlung oder ein Versäumnis wartet und was es auslöst</translation>
    </message>
    <message>
        <source>What was decided about a certificate</source>
        <translation>Was über ein Zertifikat entschieden wurde</translation>
    </message>
    <message>
        <source>What was done in a drill, act by act</source>
        <translation>Was in einer Übung getan wurde, Handlung für Handlung</translation>
    </message>
    <message>
        <source>What was exported here; whoever exports looks after it.</source>
        <translation>Was hier ausgeführt wurde; wer ausführt, achtet darauf.</translation>
    </message>
    <message>
        <source>What was kept of this PIN or passphrase is damaged.</source>
        <translation>Was von dieser PIN oder Passphrase aufbewahrt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>What was noted beside the record is not what the record says.</source>
        <translation>Was neben der Aufzeichnung vermerkt wurde, ist nicht, was die Aufzeichnung sagt.</translation>
    </message>
    <message>
        <source>What was proposed and decided</source>
        <translation>Was vorgeschlagen und entschieden wurde</translation>
    </message>
    <message>
        <source>What was taken in so far is kept. Close other programs if memory is short, and collect the same again.</source>
        <translation>Das bisher Angenommene bleibt. Schließen Sie andere Programme, wenn der Speicher knapp ist, und sammeln Sie dasselbe noch einmal ein.</translation>
    </message>
    <message>
        <source>What we do in public: the best course counts whole, an acceptable one in part.</source>
        <translation>Was wir öffentlich tun: Der beste Weg zählt ganz, ein annehmbarer zum Teil.</translation>
    </message>
    <message>
        <source>What would be published</source>
        <translation>Was veröffentlicht würde</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What would change is shown first; nothing is written before you say so</source>
        <translation>Zuerst sehen Sie, was sich ändern würde; geschrieben wird erst, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>What you need for which certificate, and when yours runs out</source>
        <translation>Was Sie für welches Zertifikat brauchen und wann Ihres abläuft</translation>
    </message>
    <message>
        <source>What you write under feed stands here by its time, and can be dragged to another.</source>
        <translation>Was Sie unter feed schreiben, steht hier nach seiner Zeit und lässt sich auf eine andere ziehen.</translation>
    </message>
    <message>
        <source>What {name} said in {file} cannot be: {why}</source>
        <translation>Was {name} in {file} sagte, kann nicht sein: {why}</translation>
    </message>
    <message>
        <source>Whatever is published there, the score is the same: {names}. Sharpen these drafts, or leave the post without.</source>
        <translation>Was dort auch veröffentlicht wird, die Punktzahl bleibt gleich: {names}. Schärfen Sie diese Entwürfe oder lassen Sie den Beitrag ohne.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When `{id}` appears, no walk of the chart reaches {asked}.</source>
        <translation>Wenn `{id}` erscheint, erreicht kein Weg des Organigramms {asked}.</translation>
    </message>
    <message>
        <source>When {id} comes cannot be read: mend it in the text.</source>
        <translation>Wann {id} kommt, lässt sich nicht lesen: Bringen Sie es im Text in Ordnung.</translation>
    </message>
    <message>
        <source>Where a name stands</source>
        <translation>Wo ein Name steht</translation>
    </message>
    <message>
        <source>Where a persona, chart, policy, case, trait or class is used</source>
        <translation>Wo eine Figur, ein Organigramm, Regelwerk, Fall, Merkmal oder eine Klasse benutzt wird</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Wo wird es benutzt?</translation>
    </message>
    <message>
        <source>Where it lay</source>
        <translation>Wo sie lag</translation>
    </message>
    <message>
        <source>Where judges disagree most</source>
        <translation>Wo die Jury am wenigsten einig ist</translation>
    </message>
    <message>
        <source>Where the scenario names its chart</source>
        <translation>Wo das Szenario sein Organigramm nennt</translation>
    </message>
    <message>
        <source>Where you left the chart</source>
        <translation>Wo Sie vom Weg abkamen</translation>
    </message>
    <message>
        <source>Whether publishing it is right, and what the key takes it for</source>
        <translation>Ob es richtig ist, ihn zu veröffentlichen, und wofür die Lösung ihn hält</translation>
    </message>
    <message>
        <source>Which scenarios a person has opened</source>
        <translation>Welche Szenarien eine Person geöffnet hat</translation>
    </message>
    <message>
        <source>Which steps have made the data file</source>
        <translation>Welche Schritte die Datendatei gemacht haben</translation>
    </message>
    <message>
        <source>Who appeals</source>
        <translation>Wer Einspruch erhebt</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who did well elsewhere did worse here: the key may be wrong.</source>
        <translation>Wer sonst gut war, war hier schlechter: Vielleicht ist die Lösung falsch.</translation>
    </message>
    <message>
        <source>Who hands it out</source>
        <translation>Wer sie herausgibt</translation>
    </message>
    <message>
        <source>Who has left cannot be told: the employee number of a row cannot be read.</source>
        <translation>Wer ausgeschieden ist, lässt sich nicht sagen: Die Personalnummer einer Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Who has more time or breaks in exams is seen here and nowhere else.</source>
        <translation>Wer in Prüfungen mehr Zeit oder Pausen hat, steht hier und nirgends sonst.</translation>
    </message>
    <message>
        <source>Who has not sat the drill does not know how it feels under the clock: this judgement would not count.</source>
        <translation>Wer die Übung nicht gespielt hat, weiß nicht, wie sie sich gegen die Uhr anfühlt: Dieses Urteil würde nicht zählen.</translation>
    </message>
    <message>
        <source>Who has read it against the English?</source>
        <translation>Wer hat sie gegen das Englische gelesen?</translation>
    </message>
    <message>
        <source>Who has something</source>
        <translation>Wer etwas hat</translation>
    </message>
    <message>
        <source>Who is certified, until when, on what evidence</source>
        <translation>Wer zertifiziert ist, bis wann, auf welchen Belegen</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Who sees it: {who}. How long: {how_long}.</source>
        <translation>Wer es sieht: {who}. Wie lange: {how_long}.</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Wer hier sitzt</translation>
    </message>
    <message>
        <source>Who trained the candidates</source>
        <translation>Wer die Geprüften geschult hat</translation>
    </message>
    <message>
        <source>Whoever may read the data folder can read what lies in it: protect the folder and the machine.</source>
        <translation>Wer den Datenordner lesen darf, kann lesen, was darin liegt: Schützen Sie Ordner und Rechner.</translation>
    </message>
    <message>
        <source>Whoever puts the sheet aside keeps it beside its place, under a name with the day.</source>
        <translation>Wer den Bogen beiseitelegt, behält ihn an seinem Ort, unter einem Namen mit dem Tag.</translation>
    </message>
    <message>
        <source>Whoever shouted louder was offered more.</source>
        <translation>Wer lauter rief, bekam mehr geboten.</translation>
    </message>
    <message>
        <source>Whole drill</source>
        <translation>Ganze Übung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it deserves a look</source>
        <translation>Warum er einen Blick verdient</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Why their certificates are kept</source>
        <translation>Warum ihre Zertifikate behalten werden</translation>
    </message>
    <message>
        <source>Why their certificates are revoked</source>
        <translation>Warum ihre Zertifikate widerrufen werden</translation>
    </message>
    <message>
        <source>With a breach</source>
        <translation>Mit Verstoß</translation>
    </message>
    <message>
        <source>With all scenarios at hand unseen, no set of {title} can be drawn: {lack}</source>
        <translation>Selbst wenn alle vorhandenen Szenarien ungesehen sind, lässt sich kein Satz für {title} ziehen: {lack}</translation>
    </message>
    <message>
        <source>With fewer than {least} a figure would say more about who they were than about the drill, so none is shown.</source>
        <translation>Bei weniger als {least} würde eine Zahl mehr über die Menschen sagen als über die Übung, deshalb wird keine gezeigt.</translation>
    </message>
    <message>
        <source>With their practice</source>
        <translation>Mit dem Training</translation>
    </message>
    <message>
        <source>With what past</source>
        <translation>Mit welcher Vorgeschichte</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Withdraw in the open, and keep a copy</source>
        <translation>Ziehen Sie offen zurück und behalten Sie eine Kopie</translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation>{name} abmelden</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>Innerhalb von {days} Tagen</translation>
    </message>
    <message>
        <source>Without suspended and revoked certificates.</source>
        <translation>Ohne ausgesetzte und widerrufene Zertifikate.</translation>
    </message>
    <message>
        <source>Words slow, deeds turn: make it `slow`, or no first word.</source>
        <translation>Worte bremsen, Taten wenden: Machen Sie es zu `slow` oder zu keinem ersten Wort.</translation>
    </message>
    <message>
        <source>Words to read, by minute</source>
        <translation>Zu lesende Wörter, nach Minute</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Workday</source>
        <comment>columns of an export</comment>
        <translation>Workday</translation>
    </message>
    <message>
        <source>Working out the debrief</source>
        <translation>Die Nachbesprechung wird erstellt</translation>
    </message>
    <message>
        <source>Working out what the text comes to …</source>
        <translation>Es wird ausgerechnet, was der Text ergibt …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Es wird gearbeitet …</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worth, 0 to 100</source>
        <translation>Wert, 0 bis 100</translation>
    </message>
    <message>
        <source>Would keep it from being played</source>
        <translation>Damit wäre es nicht spielbar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write 2026-03-06 08:40.</source>
        <translation>Schreiben Sie 2026-03-06 08:40.</translation>
    </message>
    <message>
        <source>Write 90s, 2m, 1m30s or 2:30 (minutes:seconds).</source>
        <translation>Schreiben Sie 90s, 2m, 1m30s oder 2:30 (Minuten:Sekunden).</translation>
    </message>
    <message>
        <source>Write Language: de, or the like.</source>
        <translation>Schreiben Sie Language: de oder dergleichen.</translation>
    </message>
    <message>
        <source>Write `format: 1`.</source>
        <translation>Schreiben Sie `format: 1`.</translation>
    </message>
    <message>
        <source>Write `key: value`.</source>
        <translation>Schreiben Sie `key: value`.</translation>
    </message>
    <message>
        <source>Write a CSV file…</source>
        <translation>CSV-Datei schreiben …</translation>
    </message>
    <message>
        <source>Write a number from 1 to {last}.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis {last}.</translation>
    </message>
    <message>
        <source>Write a people file</source>
        <translation>Personendatei schreiben</translation>
    </message>
    <message>
        <source>Write a string table</source>
        <translation>Eine Texttabelle schreiben</translation>
    </message>
    <message>
        <source>Write a string table for a language and give it to a translator: any tool that reads PO files will do. When it comes back, take it in here.</source>
        <translation>Schreiben Sie eine Texttabelle für eine Sprache und geben Sie sie jemandem zum Übersetzen: Jedes Werkzeug, das PO-Dateien liest, genügt. Kommt sie zurück, nehmen Sie sie hier auf.</translation>
    </message>
    <message>
        <source>Write a string table…</source>
        <translation>Eine Texttabelle schreiben …</translation>
    </message>
    <message>
        <source>Write a time of the drill, such as 2:30</source>
        <translation>Schreiben Sie eine Zeit der Übung, etwa 2:30</translation>
    </message>
    <message>
        <source>Write a workbook (XLSX)…</source>
        <translation>Arbeitsmappe (XLSX) schreiben …</translation>
    </message>
    <message>
        <source>Write all of it as a zip…</source>
        <translation>Alles als Zip schreiben …</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>Als Tabelle schreiben …</translation>
    </message>
    <message>
        <source>Write day ranges with hours, such as Mon-Fri 09:00-17:00, or always.</source>
        <translation>Schreiben Sie Tage mit Stunden, etwa Mon-Fri 09:00-17:00, oder always.</translation>
    </message>
    <message>
        <source>Write de, fr, pt-BR or the like.</source>
        <translation>Schreiben Sie de, fr, pt-BR oder dergleichen.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>Write drafts, or choose a disposition that does not speak.</source>
        <translation>Schreiben Sie Entwürfe oder wählen Sie einen Umgang, der nicht spricht.</translation>
    </message>
    <message>
        <source>Write it and open it</source>
        <translation>Schreiben und öffnen</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31.</source>
        <translation>Schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>Write it as it is in the shipped files.</source>
        <translation>Schreiben Sie es wie in den mitgelieferten Dateien.</translation>
    </message>
    <message>
        <source>Write it as on a name plate.</source>
        <translation>Schreiben Sie ihn wie auf einem Namensschild.</translation>
    </message>
    <message>
        <source>Write its files again</source>
        <translation>Seine Dateien neu schreiben</translation>
    </message>
    <message>
        <source>Write month and day: 12-31.</source>
        <translation>Schreiben Sie Monat und Tag: 12-31.</translation>
    </message>
    <message>
        <source>Write more scenarios of this difficulty, some for exams only.</source>
        <translation>Schreiben Sie mehr Szenarien dieser Schwierigkeit, einige nur für Prüfungen.</translation>
    </message>
    <message>
        <source>Write one of the forms there are.</source>
        <translation>Schreiben Sie eine der möglichen Formen.</translation>
    </message>
    <message>
        <source>Write points a minute: 60/min.</source>
        <translation>Schreiben Sie Punkte je Minute: 60/min.</translation>
    </message>
    <message>
        <source>Write something, or leave the key out.</source>
        <translation>Schreiben Sie etwas oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>Write the file of known issuers</source>
        <translation>Datei der bekannten Aussteller schreiben</translation>
    </message>
    <message>
        <source>Write the file of known issuers…</source>
        <translation>Datei der bekannten Aussteller schreiben …</translation>
    </message>
    <message>
        <source>Write the list of revocations</source>
        <translation>Liste der Widerrufe schreiben</translation>
    </message>
    <message>
        <source>Write the list of revocations…</source>
        <translation>Liste der Widerrufe schreiben …</translation>
    </message>
    <message>
        <source>Write the lowest and the highest: 1 to 3.</source>
        <translation>Schreiben Sie das Niedrigste und das Höchste: 1 to 3.</translation>
    </message>
    <message>
        <source>Write the new name first.</source>
        <translation>Schreiben Sie zuerst den neuen Namen.</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write their data</source>
        <translation>Ihre Daten schreiben</translation>
    </message>
    <message>
        <source>Write them again with `certify print {number}`.</source>
        <translation>Schreiben Sie sie mit `certify print {number}` noch einmal.</translation>
    </message>
    <message>
        <source>Write these changes</source>
        <translation>Diese Änderungen schreiben</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>Write turn, slow, none or raise 80.</source>
        <translation>Schreiben Sie turn, slow, none oder raise 80.</translation>
    </message>
    <message>
        <source>Write {from: a, to: b, takes: 5s} or {between: [a, b], takes: 5s}.</source>
        <translation>Schreiben Sie {from: a, to: b, takes: 5s} oder {between: [a, b], takes: 5s}.</translation>
    </message>
    <message>
        <source>Writes your text over the file; what was there is kept beside it as a draft</source>
        <translation>Schreibt Ihren Text über die Datei; was dort stand, wird daneben als Entwurf aufgehoben</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Es wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Es wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Es wird geschrieben …</translation>
    </message>
    <message>
        <source>Written in English, played in any language</source>
        <translation>Englisch geschrieben, in jeder Sprache gespielt</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben nach {file}.</translation>
    </message>
    <message>
        <source>Wrong turns</source>
        <translation>Falsch abgebogen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to {path}.</source>
        <translation>
            <numerusform>%n Zeile nach {path} geschrieben.</numerusform>
            <numerusform>%n Zeilen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} geschrieben.</translation>
    </message>
    <message>
        <source>YAML cannot be read here{context}: {said}.</source>
        <translation>YAML ist hier nicht zu lesen{context}: {said}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You answered in public where no public answer was asked.</source>
        <translation>Sie haben öffentlich geantwortet, wo keine öffentliche Antwort verlangt war.</translation>
    </message>
    <message>
        <source>You answered in public where to {best} was asked.</source>
        <translation>Sie antworteten öffentlich, wo „{best}“ verlangt war.</translation>
    </message>
    <message>
        <source>You are at {mean} on average with this cause.</source>
        <translation>Bei dieser Ursache stehen Sie im Schnitt bei {mean}.</translation>
    </message>
    <message>
        <source>You are at {mean} on average with this difficulty.</source>
        <translation>Bei dieser Schwierigkeit stehen Sie im Schnitt bei {mean}.</translation>
    </message>
    <message>
        <source>You are at {mean} on average with this shape of organisation.</source>
        <translation>Bei dieser Form der Organisation stehen Sie im Schnitt bei {mean}.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You are the {role}</source>
        <translation>Ihr Platz: {role}</translation>
    </message>
    <message>
        <source>You called it {given}; the policy calls it something else.</source>
        <translation>Sie haben es „{given}“ genannt; das Regelwerk nennt es anders.</translation>
    </message>
    <message>
        <source>You called it {given}; the policy calls it {right}.</source>
        <translation>Sie nannten es „{given}“; das Regelwerk nennt es „{right}“.</translation>
    </message>
    <message>
        <source>You called it {right}, and so does the policy.</source>
        <translation>Sie nannten es „{right}“, und das Regelwerk auch.</translation>
    </message>
    <message>
        <source>You can pause. Hints are on. Only you see it.</source>
        <translation>Sie können anhalten. Hinweise sind an. Nur Sie sehen es.</translation>
    </message>
    <message>
        <source>You carried it up: {parts}.</source>
        <translation>Sie haben es hinaufgetragen: {parts}.</translation>
    </message>
    <message>
        <source>You chose to {best}: the best course.</source>
        <translation>Sie wählten „{best}“: der beste Weg.</translation>
    </message>
    <message>
        <source>You chose to {given}: that will do, and another course is better.</source>
        <translation>Sie haben gewählt: {given}. Das geht an, und ein anderer Weg ist besser.</translation>
    </message>
    <message>
        <source>You chose to {given}; another course was asked.</source>
        <translation>Sie haben gewählt: {given}. Verlangt war ein anderer Weg.</translation>
    </message>
    <message>
        <source>You chose to {given}; to {best} was asked.</source>
        <translation>Sie wählten „{given}“; „{best}“ war verlangt.</translation>
    </message>
    <message>
        <source>You decided nothing about it before it was due.</source>
        <translation>Sie haben darüber nicht entschieden, bevor es fällig war.</translation>
    </message>
    <message>
        <source>You decided nothing about it before it was due; to {asked} was asked.</source>
        <translation>Sie haben darüber nichts entschieden, bevor es fällig war; verlangt war: {asked}.</translation>
    </message>
    <message>
        <source>You decided nothing in time. Leaving a post and letting it stand are different acts.</source>
        <translation>Sie haben nicht rechtzeitig entschieden. Einen Beitrag liegen zu lassen und ihn stehen zu lassen ist zweierlei.</translation>
    </message>
    <message>
        <source>You decided nothing within {time}; to {best} was asked. Leaving a post and letting it stand are different acts.</source>
        <translation>Sie haben innerhalb von {time} nichts entschieden; „{best}“ war verlangt. Liegen lassen und stehen lassen sind zweierlei.</translation>
    </message>
    <message>
        <source>You decided the other way than was asked.</source>
        <translation>Sie haben anders entschieden, als verlangt war.</translation>
    </message>
    <message>
        <source>You decided the other way; to {asked} was asked.</source>
        <translation>Sie haben anders entschieden; verlangt war: {asked}.</translation>
    </message>
    <message>
        <source>You decided to {asked} before it was due, as asked.</source>
        <translation>Sie haben rechtzeitig entschieden, wie verlangt: {asked}.</translation>
    </message>
    <message>
        <source>You did nothing here.</source>
        <translation>Sie haben hier nichts getan.</translation>
    </message>
    <message>
        <source>You gave it no class in time.</source>
        <translation>Sie haben ihm nicht rechtzeitig eine Klasse gegeben.</translation>
    </message>
    <message>
        <source>You gave it no class within {time}; the policy calls it {right}.</source>
        <translation>Sie gaben ihm innerhalb von {time} keine Klasse; das Regelwerk nennt es „{right}“.</translation>
    </message>
    <message>
        <source>You have exactly this file: nothing is written.</source>
        <translation>Genau diese Datei haben Sie: Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>You have passed them all. This is your lowest, {points}.</source>
        <translation>Sie haben alle bestanden. Das ist Ihr niedrigster Wert, {points}.</translation>
    </message>
    <message>
        <source>You left “{title}” at {at}.</source>
        <translation>Sie haben „{title}“ bei {at} verlassen.</translation>
    </message>
    <message>
        <source>You never left the policy’s chart: every post that you classified got its class.</source>
        <translation>Sie sind nie vom Weg des Regelwerks abgekommen: Jeder Beitrag, den Sie einordneten, bekam seine Klasse.</translation>
    </message>
    <message>
        <source>You said no; yes was right.</source>
        <translation>Sie sagten Nein; Ja war richtig.</translation>
    </message>
    <message>
        <source>You said yes; no was right.</source>
        <translation>Sie sagten Ja; Nein war richtig.</translation>
    </message>
    <message>
        <source>You start at {role}. First, ask:</source>
        <translation>Sie beginnen bei {role}. Zuerst fragen:</translation>
    </message>
    <message>
        <source>You stopped it; what was taken in stays, and the same again goes on from there.</source>
        <translation>Sie haben angehalten; Aufgenommenes bleibt, und dasselbe noch einmal geht dort weiter.</translation>
    </message>
    <message>
        <source>You turned to it before anything less urgent.</source>
        <translation>Sie wandten sich ihm vor allem weniger Dringenden zu.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Your answer broke a rule of conduct ({breach}).</source>
        <translation>Ihre Antwort verstieß gegen eine Regel des Verhaltens ({breach}).</translation>
    </message>
    <message>
        <source>Your answer is worth {worth} of 100.</source>
        <translation>Ihre Antwort ist {worth} von 100 wert.</translation>
    </message>
    <message>
        <source>Your answer promised a deed that had not been done, so it counts half at most.</source>
        <translation>Ihre Antwort sagte eine Tat zu, die nicht getan war; sie zählt deshalb höchstens halb.</translation>
    </message>
    <message>
        <source>Your answer rested on something the desk already knew to be wrong.</source>
        <translation>Ihre Antwort ruhte auf etwas, wovon der Leitstand schon wusste, dass es falsch ist.</translation>
    </message>
    <message>
        <source>Your answer stated what was not known yet.</source>
        <translation>Ihre Antwort behauptete, was noch nicht bekannt war.</translation>
    </message>
    <message>
        <source>Your answer was the best one offered.</source>
        <translation>Ihre Antwort war die beste, die zur Wahl stand.</translation>
    </message>
    <message>
        <source>Your answer went out without the approval it needed.</source>
        <translation>Ihre Antwort ging ohne die nötige Freigabe hinaus.</translation>
    </message>
    <message>
        <source>Your authority is {authority} of 5; what needs more, you carry up.</source>
        <translation>Ihre Befugnis ist {authority} von 5; was mehr braucht, tragen Sie hinauf.</translation>
    </message>
    <message>
        <source>Your best is {best}; {mark} passes.</source>
        <translation>Ihr bester Wert ist {best}; {mark} genügt zum Bestehen.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Your drills are scored again from their records …</source>
        <translation>Ihre Übungen werden aus ihren Aufzeichnungen noch einmal bewertet …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, for the log</source>
        <translation>Ihr Name, für das Protokoll</translation>
    </message>
    <message>
        <source>Your run is set beside silence and the playbook.</source>
        <translation>Ihr Lauf wird neben das Schweigen und die Musterlösung gestellt.</translation>
    </message>
    <message>
        <source>Your scenarios that use it: {names}.</source>
        <translation>Ihre Szenarien, die sie benutzen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Your set for {title} is open: {sat} of %n drill(s) over.</source>
        <translation>
            <numerusform>Ihr Satz für {title} ist offen: {sat} von %n Übung vorbei.</numerusform>
            <numerusform>Ihr Satz für {title} ist offen: {sat} von %n Übungen vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept beside the file as a draft</source>
        <translation>Ihr Text wird neben der Datei als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Your word is missing.</source>
        <translation>Ihr Wort fehlt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Yours stay as they are</source>
        <translation>Ihre bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>`day` is given, and a renewal counts from {counts_from}.</source>
        <translation>`day` ist angegeben, und eine Erneuerung zählt ab {counts_from}.</translation>
    </message>
    <message>
        <source>`kind` wants one of {names}.</source>
        <translation>`kind` verlangt eines von {names}.</translation>
    </message>
    <message>
        <source>`{best}` is already the best.</source>
        <translation>`{best}` ist schon das Beste.</translation>
    </message>
    <message>
        <source>`{breach}` cannot be written into a draft.</source>
        <translation>`{breach}` kann nicht in einem Entwurf stehen.</translation>
    </message>
    <message>
        <source>`{class_id}` answers by default, but no time is said for it.</source>
        <translation>`{class_id}` antwortet üblicherweise, aber dafür ist keine Zeit genannt.</translation>
    </message>
    <message>
        <source>`{class_id}` asks for no trait, so no post gets it.</source>
        <translation>`{class_id}` verlangt kein Merkmal, deshalb bekommt kein Beitrag sie.</translation>
    </message>
    <message>
        <source>`{file}` cannot be used; the problems below say why.</source>
        <translation>`{file}` ist nicht zu gebrauchen; die Probleme unten sagen, warum.</translation>
    </message>
    <message>
        <source>`{ids}` happens only if something about `{ids2}` does not, and that waits for it.</source>
        <translation>`{ids}` geschieht nur, wenn etwas an `{ids2}` nicht geschieht, und das wartet darauf.</translation>
    </message>
    <message>
        <source>`{id}` belongs to no storyline.</source>
        <translation>`{id}` gehört zu keinem Handlungsstrang.</translation>
    </message>
    <message>
        <source>`{id}` does not say why.</source>
        <translation>`{id}` sagt nicht, warum.</translation>
    </message>
    <message>
        <source>`{id}` goes out before anybody can have read it.</source>
        <translation>`{id}` geht hinaus, bevor jemand es gelesen haben kann.</translation>
    </message>
    <message>
        <source>`{id}` has neither `at` nor `when`.</source>
        <translation>`{id}` hat weder `at` noch `when`.</translation>
    </message>
    <message>
        <source>`{id}` has no right disposition.</source>
        <translation>`{id}` hat keinen richtigen Umgang.</translation>
    </message>
    <message>
        <source>`{id}` is a breach and yet worth {worth}.</source>
        <translation>`{id}` ist ein Verstoß und doch {worth} wert.</translation>
    </message>
    <message>
        <source>`{id}` is a danger, but is carried to nobody.</source>
        <translation>`{id}` ist eine Gefahr, wird aber zu niemandem hinaufgetragen.</translation>
    </message>
    <message>
        <source>`{id}` is a notice, but is to be held.</source>
        <translation>`{id}` ist ein Hinweis, soll aber zurückgehalten werden.</translation>
    </message>
    <message>
        <source>`{id}` is a right answer, but heats the storyline.</source>
        <translation>`{id}` ist eine richtige Antwort, heizt aber den Handlungsstrang an.</translation>
    </message>
    <message>
        <source>`{id}` is no post.</source>
        <translation>`{id}` ist kein Beitrag.</translation>
    </message>
    <message>
        <source>`{id}` is only a first word, but turns the storyline.</source>
        <translation>`{id}` ist nur ein erstes Wort, wendet aber den Handlungsstrang.</translation>
    </message>
    <message>
        <source>`{id}` is rightly left ({best}), but `{id2}` is worth {worth}.</source>
        <translation>`{id}` bleibt zu Recht liegen ({best}), aber `{id2}` ist {worth} wert.</translation>
    </message>
    <message>
        <source>`{id}` is rightly left ({best}); no public word is due.</source>
        <translation>`{id}` bleibt zu Recht liegen ({best}); kein öffentliches Wort ist fällig.</translation>
    </message>
    <message>
        <source>`{id}` is set for {format_ms}, after the end.</source>
        <translation>`{id}` ist auf {format_ms} gesetzt, nach dem Ende.</translation>
    </message>
    <message>
        <source>`{id}` is to be answered ({best}) but offers no drafts.</source>
        <translation>`{id}` ist zu beantworten ({best}), bietet aber keine Entwürfe.</translation>
    </message>
    <message>
        <source>`{id}` is to be held, but when it is due no storyline is open that it would heat.</source>
        <translation>`{id}` soll zurückgehalten werden, aber wenn es fällig ist, ist kein Handlungsstrang offen, den es anheizen würde.</translation>
    </message>
    <message>
        <source>`{id}` needs `{id2}`, which is known at {format_ms}; the answer is due at {format_ms2}.</source>
        <translation>`{id}` braucht `{id2}`, bekannt bei {format_ms}; die Antwort ist bei {format_ms2} fällig.</translation>
    </message>
    <message>
        <source>`{id}` needs authority {approval}{who}; nobody within reach has it.</source>
        <translation>`{id}` braucht Befugnis {approval}{who}; niemand Erreichbares hat sie.</translation>
    </message>
    <message>
        <source>`{id}` needs {wants}, but `{id2}` is carried to nobody.</source>
        <translation>`{id}` braucht: {wants}; `{id2}` wird aber zu niemandem hinaufgetragen.</translation>
    </message>
    <message>
        <source>`{id}` needs {what}; nobody on the best walk ({way}) gives it.</source>
        <translation>`{id}` braucht: {what}; niemand auf dem besten Weg ({way}) gibt es.</translation>
    </message>
    <message>
        <source>`{id}` revises itself by way of what it revises.</source>
        <translation>`{id}` berichtigt sich selbst über das, was es berichtigt.</translation>
    </message>
    <message>
        <source>`{id}` says no class; from its traits it is {computed}.</source>
        <translation>`{id}` nennt keine Klasse; nach seinen Merkmalen ist es {computed}.</translation>
    </message>
    <message>
        <source>`{id}` turns the storyline, but is no right answer.</source>
        <translation>`{id}` wendet den Handlungsstrang, ist aber keine richtige Antwort.</translation>
    </message>
    <message>
        <source>`{level}` is no level below `{level_id}`; {known}.</source>
        <translation>`{level}` ist keine Stufe unter `{level_id}`; {known}.</translation>
    </message>
    <message>
        <source>`{name}` cannot be used.</source>
        <translation>`{name}` ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>`{name}` has {context} entries; {bound} are wanted.</source>
        <translation>`{name}` hat {context} Einträge; verlangt sind {bound}.</translation>
    </message>
    <message>
        <source>`{name}` is already the id of {shared}.</source>
        <translation>`{name}` ist schon vergeben: {shared}.</translation>
    </message>
    <message>
        <source>`{name}` is empty.</source>
        <translation>`{name}` ist leer.</translation>
    </message>
    <message>
        <source>`{name}` is missing here.</source>
        <translation>`{name}` fehlt hier.</translation>
    </message>
    <message>
        <source>`{name}` is no post.</source>
        <translation>`{name}` ist kein Beitrag.</translation>
    </message>
    <message>
        <source>`{name}` is not in the bundle.</source>
        <translation>`{name}` ist nicht im Bündel.</translation>
    </message>
    <message>
        <source>`{name}` is one condition too many here.</source>
        <translation>`{name}` ist hier eine Bedingung zu viel.</translation>
    </message>
    <message>
        <source>`{name}` is right for {count} of {count2} posts.</source>
        <translation>`{name}` ist für {count} von {count2} Beiträgen richtig.</translation>
    </message>
    <message>
        <source>`{name}` leads out of the scenarios folder.</source>
        <translation>`{name}` führt aus dem Ordner der Szenarien hinaus.</translation>
    </message>
    <message>
        <source>`{name}` wants {count}, and the set has {drills} drills.</source>
        <translation>`{name}` verlangt {count}, und der Satz hat {drills} Übungen.</translation>
    </message>
    <message>
        <source>`{name}` wants {shapes}, not {shape_of}.</source>
        <translation>`{name}` verlangt {shapes}, nicht {shape_of}.</translation>
    </message>
    <message>
        <source>`{name}` {why}, so it cannot be used.</source>
        <translation>`{name}` {why} und ist deshalb nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>`{name}`: {message}.</source>
        <translation>`{name}`: {message}.</translation>
    </message>
    <message>
        <source>`{role_id}` cannot be its own deputy.</source>
        <translation>`{role_id}` kann sich nicht selbst vertreten.</translation>
    </message>
    <message>
        <source>`{seat}` may ask nobody on this chart.</source>
        <translation>`{seat}` darf auf diesem Organigramm niemanden fragen.</translation>
    </message>
    <message>
        <source>`{str}` is no name.</source>
        <translation>`{str}` ist kein Name.</translation>
    </message>
    <message>
        <source>`{text}` is neither true nor false</source>
        <translation>`{text}` ist weder true noch false</translation>
    </message>
    <message>
        <source>`{text}` is no date and time: write 2026-03-06 08:40</source>
        <translation>`{text}` ist kein Datum mit Uhrzeit: Schreiben Sie 2026-03-06 08:40</translation>
    </message>
    <message>
        <source>`{text}` is no day of the year: write 12-31</source>
        <translation>`{text}` ist kein Tag des Jahres: Schreiben Sie 12-31</translation>
    </message>
    <message>
        <source>`{text}` is no duration: write 90s, 2m, 1m30s or 2:30</source>
        <translation>`{text}` ist keine Dauer: Schreiben Sie 90s, 2m, 1m30s oder 2:30</translation>
    </message>
    <message>
        <source>`{text}` is no effect: write turn, slow, none or raise 80</source>
        <translation>`{text}` ist keine Wirkung: Schreiben Sie turn, slow, none oder raise 80</translation>
    </message>
    <message>
        <source>`{text}` is no rate: write 60/min</source>
        <translation>`{text}` ist keine Rate: Schreiben Sie 60/min</translation>
    </message>
    <message>
        <source>`{text}` is no span of difficulty: write 1 to 3</source>
        <translation>`{text}` ist keine Spanne der Schwierigkeit: Schreiben Sie 1 to 3</translation>
    </message>
    <message>
        <source>`{text}` is not a whole number</source>
        <translation>`{text}` ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>`{theme}` is named as a theme, but {otherwise}.</source>
        <translation>`{theme}` ist als Thema genannt, aber {otherwise}.</translation>
    </message>
    <message>
        <source>`{where}` wants one of {names}.</source>
        <translation>`{where}` verlangt eines von {names}.</translation>
    </message>
    <message>
        <source>`{word}` is not possible for `{where}`.</source>
        <translation>`{word}` ist für `{where}` nicht möglich.</translation>
    </message>
    <message>
        <source>a critical breach</source>
        <translation>ein kritischer Verstoß</translation>
    </message>
    <message>
        <source>a draft</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>a failure here opens it</source>
        <translation>ein Versäumnis hier öffnet es</translation>
    </message>
    <message>
        <source>a link has either `from` and `to`, or `between` with two roles</source>
        <translation>eine Verbindung hat entweder `from` und `to` oder `between` mit zwei Rollen</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>a shape</comment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>ein neues Szenario</translation>
    </message>
    <message>
        <source>a person who was erased</source>
        <translation>eine gelöschte Person</translation>
    </message>
    <message>
        <source>a queue piece</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>ein eigener Beitrag</translation>
    </message>
    <message>
        <source>a quiet minute</source>
        <translation>eine ruhige Minute</translation>
    </message>
    <message>
        <source>a significant change forced on the company</source>
        <translation>eine erzwungene bedeutende Änderung im Unternehmen</translation>
    </message>
    <message>
        <source>a spreadsheet has shortened the employee number to {text}; its digits are lost</source>
        <translation>eine Tabellenkalkulation hat die Personalnummer zu {text} gekürzt; ihre Ziffern sind verloren</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>acting rightly but late passes {passed} of {runs} runs.</source>
        <translation>wer richtig, aber spät handelt, besteht {passed} von {runs} Läufen.</translation>
    </message>
    <message>
        <source>acts rightly, but late</source>
        <translation>handelt richtig, aber spät</translation>
    </message>
    <message>
        <source>add the role to the path</source>
        <translation>die Rolle dem Weg hinzufügen</translation>
    </message>
    <message>
        <source>address for HR</source>
        <translation>Anschrift für die Personalabteilung</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>after the acts of my last try</source>
        <translation>nach den Handlungen meiner letzten Probe</translation>
    </message>
    <message>
        <source>after the playbook&apos;s acts</source>
        <translation>nach den Handlungen der Musterlösung</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>all drills</source>
        <translation>alle Übungen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle Stufen</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle Einheiten</translation>
    </message>
    <message>
        <source>always on duty</source>
        <translation>immer im Dienst</translation>
    </message>
    <message>
        <source>an exam draws others</source>
        <translation>eine Prüfung zieht andere</translation>
    </message>
    <message>
        <source>an inject</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>eine Einspielung</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>and recalled it</source>
        <translation>und zurückgeholt</translation>
    </message>
    <message>
        <source>another drill</source>
        <translation>andere Übung</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>eine andere Sprache</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>eine andere Zeile</translation>
    </message>
    <message>
        <source>another post</source>
        <translation>einen anderen Beitrag</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer in time</source>
        <translation>Antwort rechtzeitig</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answers every post</source>
        <translation>beantwortet jeden Beitrag</translation>
    </message>
    <message>
        <source>any function</source>
        <translation>jede Funktion</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>jede Stufe</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>jeder Zustand</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>appeal allowed</source>
        <translation>Einspruch stattgegeben</translation>
    </message>
    <message>
        <source>appeal turned down</source>
        <translation>Einspruch abgewiesen</translation>
    </message>
    <message>
        <source>appeal: upheld</source>
        <translation>Einspruch: bestätigt</translation>
    </message>
    <message>
        <source>approval {authority}</source>
        <translation>Freigabe {authority}</translation>
    </message>
    <message>
        <source>approval {authority} by {functions}</source>
        <translation>Freigabe {authority} durch {functions}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation>freigegeben von {who}</translation>
    </message>
    <message>
        <source>argon2id hash of the PIN for exams; the PIN itself is not stored</source>
        <translation>argon2id-Hash der PIN für Prüfungen; die PIN selbst wird nicht gespeichert</translation>
    </message>
    <message>
        <source>argon2id hash; the passphrase itself is not stored</source>
        <translation>argon2id-Hash; die Passphrase selbst wird nicht gespeichert</translation>
    </message>
    <message>
        <source>arrow keys and Enter, or click</source>
        <translation>Pfeiltasten und Eingabe, oder klicken</translation>
    </message>
    <message>
        <source>as a table</source>
        <translation>als Tabelle</translation>
    </message>
    <message>
        <source>as long as the data file</source>
        <translation>so lange wie die Datendatei</translation>
    </message>
    <message>
        <source>asked, on its way</source>
        <translation>erbeten, unterwegs</translation>
    </message>
    <message>
        <source>at its time</source>
        <translation>zu seiner Zeit</translation>
    </message>
    <message>
        <source>at least {bar}, pass</source>
        <translation>mindestens {bar}, besteht</translation>
    </message>
    <message>
        <source>at least {context}</source>
        <translation>mindestens {context}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <source>at most {bar}, no pass</source>
        <translation>höchstens {bar}, besteht nicht</translation>
    </message>
    <message>
        <source>at most {context}</source>
        <translation>höchstens {context}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>authority {authority}</source>
        <translation>Befugnis {authority}</translation>
    </message>
    <message>
        <source>authority {level}</source>
        <translation>Befugnis {level}</translation>
    </message>
    <message>
        <source>auto-reply</source>
        <translation>automatische Antwort</translation>
    </message>
    <message>
        <source>award, renewal or appeal</source>
        <translation>Erteilung, Erneuerung oder Einspruch</translation>
    </message>
    <message>
        <source>back after {took}: {answers}</source>
        <translation>zurück nach {took}: {answers}</translation>
    </message>
    <message>
        <source>back to the judges</source>
        <translation>zurück zur Jury</translation>
    </message>
    <message>
        <source>back to the languages</source>
        <translation>zurück zu den Sprachen</translation>
    </message>
    <message>
        <source>back to the page before</source>
        <translation>zurück zur Seite davor</translation>
    </message>
    <message>
        <source>back to the scenarios</source>
        <translation>zurück zu den Szenarien</translation>
    </message>
    <message>
        <source>back: it grew</source>
        <translation>wieder da: gewachsen</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird</translation>
    </message>
    <message>
        <source>before its fact was known</source>
        <translation>bevor die Tatsache bekannt war</translation>
    </message>
    <message>
        <source>before the deed was done</source>
        <translation>bevor die Tat getan war</translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>begonnen {day}</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>geglaubt</translation>
    </message>
    <message>
        <source>below it are: {names}</source>
        <translation>darunter liegen: {names}</translation>
    </message>
    <message>
        <source>best {points}, not passed yet</source>
        <translation>bester Wert {points}, noch nicht bestanden</translation>
    </message>
    <message>
        <source>best {points}, passed</source>
        <translation>bester Wert {points}, bestanden</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>breaches: {breaches}</source>
        <translation>Verstöße: {breaches}</translation>
    </message>
    <message>
        <source>break long lines, or not</source>
        <translation>lange Zeilen umbrechen oder nicht</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>broken off, it counts</source>
        <translation>abgebrochen, zählt</translation>
    </message>
    <message>
        <source>busiest sixty seconds: {words}</source>
        <translation>vollste sechzig Sekunden: {words}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>bystander</source>
        <translation>Unbeteiligte</translation>
    </message>
    <message>
        <source>can be asked next</source>
        <translation>kann als Nächstes gefragt werden</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>nicht spielbar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>carried up</source>
        <translation>hinaufgetragen</translation>
    </message>
    <message>
        <source>carries everything up</source>
        <translation>trägt alles hinauf</translation>
    </message>
    <message>
        <source>carry it up</source>
        <translation>hinauftragen</translation>
    </message>
    <message>
        <source>carrying it up brings it</source>
        <translation>das Hinauftragen bringt es</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>changes yours</source>
        <translation>ändert Ihres</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>chart as a list, or as a picture</source>
        <translation>Organigramm als Liste oder als Bild</translation>
    </message>
    <message>
        <source>chatter, per cent of the posts</source>
        <translation>Grundrauschen, Prozent der Beiträge</translation>
    </message>
    <message>
        <source>checks its signatures</source>
        <translation>prüft ihre Signaturen</translation>
    </message>
    <message>
        <source>choice of columns</source>
        <translation>Auswahl der Spalten</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>choose a cell</source>
        <translation>ein Feld wählen</translation>
    </message>
    <message>
        <source>choose the next value</source>
        <translation>den nächsten Wert wählen</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>class</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>die Suche leeren</translation>
    </message>
    <message>
        <source>close, or back to the feed</source>
        <translation>schließen, oder zurück zum Feed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>columns by channel, or one list</source>
        <translation>Spalten nach Kanal oder eine Liste</translation>
    </message>
    <message>
        <source>comes only after certain acts of the trainee</source>
        <translation>kommt nur nach bestimmten Handlungen der Übenden</translation>
    </message>
    <message>
        <source>comms</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhaltshinweis</translation>
    </message>
    <message>
        <source>content kept</source>
        <translation>Inhalt da</translation>
    </message>
    <message>
        <source>contingencies of a failure</source>
        <translation>Folgefälle eines Versäumnisses</translation>
    </message>
    <message>
        <source>contingency</source>
        <translation>Folgefall</translation>
    </message>
    <message>
        <source>cools it by {points}</source>
        <translation>kühlt ihn um {points}</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtigstellen</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>richtigstellen</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>counts alone, from five people up</source>
        <translation>nur Anzahlen, ab fünf Menschen</translation>
    </message>
    <message>
        <source>covered while somebody judges</source>
        <translation>verdeckt, solange jemand urteilt</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>critical breach at {time}: {about}</source>
        <translation>kritischer Verstoß bei {time}: {about}</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>cut {cut}</source>
        <translation>Grenze {cut}</translation>
    </message>
    <message>
        <source>data-of-one-person.zip</source>
        <translation>daten-einer-person.zip</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>decisions that want an answer or are rightly left</source>
        <translation>Entscheidungen, die eine Antwort verlangen oder zu Recht liegen bleiben</translation>
    </message>
    <message>
        <source>decisions without 4 or 5 drafts</source>
        <translation>Entscheidungen ohne 4 oder 5 Entwürfe</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a proposal was</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deed</source>
        <translation>Tat</translation>
    </message>
    <message>
        <source>deed</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Tat</translation>
    </message>
    <message>
        <source>deed {name}</source>
        <translation>Tat {name}</translation>
    </message>
    <message>
        <source>deeds always refused</source>
        <translation>immer abgelehnte Taten</translation>
    </message>
    <message>
        <source>deeds that a draft needs</source>
        <translation>Taten, die ein Entwurf braucht</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>defined here</source>
        <translation>hier festgelegt</translation>
    </message>
    <message>
        <source>deputy in</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>deputy {name}</source>
        <translation>Vertretung {name}</translation>
    </message>
    <message>
        <source>details without anybody&apos;s name</source>
        <translation>Einzelheiten ohne irgendeinen Namen</translation>
    </message>
    <message>
        <source>difficulty {difficulty} of 5</source>
        <translation>Schwierigkeit {difficulty} von 5</translation>
    </message>
    <message>
        <source>difficulty {level} of 5</source>
        <translation>Schwierigkeit {level} von 5</translation>
    </message>
    <message>
        <source>discrimination {figure}</source>
        <translation>Trennschärfe {figure}</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>disposition</source>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>does nothing at all</source>
        <translation>tut gar nichts</translation>
    </message>
    <message>
        <source>doing nothing earns {mean}; {bar} is the most, and it may not pass.</source>
        <translation>nichts zu tun bringt {mean}; {bar} ist das Höchste, und es darf nicht bestehen.</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>dots: right acts of yours · crosses: others · point or use ← →</source>
        <translation>Punkte: richtige Handlungen · Kreuze: andere · zeigen oder ← →</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>draft or post</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Entwurf oder Beitrag</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>drafts that break conduct</source>
        <translation>Entwürfe, die gegen das Verhalten verstoßen</translation>
    </message>
    <message>
        <source>drill</source>
        <comment>label of the time line&apos;s ruler</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>dropped when the person is erased</source>
        <translation>entfällt, wenn die Person gelöscht wird</translation>
    </message>
    <message>
        <source>drops the tie to the records when it is dropped; seen by nobody</source>
        <translation>löst die Verbindung zu den Aufzeichnungen, wenn es entfällt; niemand sieht es</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>fällig {time}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>earlier copies of the data file, which have to be deleted by hand: {files}</source>
        <translation>frühere Kopien der Datendatei, die von Hand zu löschen sind: {files}</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>erworben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>employee number of the manager, who sees valid and until</source>
        <translation>Personalnummer der Führungskraft; sie sieht „gültig“ und „bis“</translation>
    </message>
    <message>
        <source>employee number, by which people are told apart</source>
        <translation>Personalnummer, an der Menschen unterschieden werden</translation>
    </message>
    <message>
        <source>end the drill</source>
        <translation>die Übung beenden</translation>
    </message>
    <message>
        <source>end {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>hinauftragen</translation>
    </message>
    <message>
        <source>escalations expected</source>
        <translation>erwartetes Hinauftragen</translation>
    </message>
    <message>
        <source>everybody who had to know heard of it</source>
        <translation>alle, die es wissen mussten, erfuhren davon</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>exam drills of this machine</source>
        <translation>Prüfungsübungen dieses Rechners</translation>
    </message>
    <message>
        <source>exam results</source>
        <translation>Prüfungsergebnisse</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>exports in the data folder</source>
        <translation>exports im Datenordner</translation>
    </message>
    <message>
        <source>extra time and breaks, if any were set</source>
        <translation>zusätzliche Zeit und Pausen, falls welche gesetzt waren</translation>
    </message>
    <message>
        <source>facility {figure}</source>
        <translation>Lösungsquote {figure}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>fact</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>fact {name}</source>
        <translation>Tatsache {name}</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>facts known only later</source>
        <translation>Tatsachen, die erst später bekannt werden</translation>
    </message>
    <message>
        <source>facts that revise another</source>
        <translation>Tatsachen, die eine andere berichtigen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a statement</comment>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>fewer than {several} posts carry `language`</source>
        <translation>weniger als {several} Beiträge tragen `language`</translation>
    </message>
    <message>
        <source>fewer than {several} posts come from staff</source>
        <translation>weniger als {several} Beiträge kommen aus dem eigenen Haus</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>suchen und ersetzen</translation>
    </message>
    <message>
        <source>first day in the company</source>
        <translation>erster Tag im Unternehmen</translation>
    </message>
    <message>
        <source>first look</source>
        <translation>erster Blick</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>first or renewal</source>
        <translation>Ersterteilung oder Erneuerung</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>erstes Wort</translation>
    </message>
    <message>
        <source>first word out</source>
        <translation>erstes Wort ist draußen</translation>
    </message>
    <message>
        <source>first word {first_word}, answer {answer}</source>
        <translation>erstes Wort {first_word}, Antwort {answer}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>follows the key</source>
        <translation>folgt der Lösung</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>from line to line</source>
        <translation>von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>from row to row</source>
        <translation>von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>from when to when</source>
        <translation>von wann bis wann</translation>
    </message>
    <message>
        <source>from where it goes on after a crash</source>
        <translation>von wo es nach einem Absturz weitergeht</translation>
    </message>
    <message>
        <source>from which the variants are made</source>
        <translation>woraus die Varianten entstehen</translation>
    </message>
    <message>
        <source>from {time} on, by asking</source>
        <translation>ab {time}, durch Fragen</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>functions that they go to</source>
        <translation>Funktionen, zu denen sie gehen</translation>
    </message>
    <message>
        <source>fundraising</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>gloss</source>
        <translation>Glosse</translation>
    </message>
    <message>
        <source>go on with a try</source>
        <translation>mit einer Probe weiter</translation>
    </message>
    <message>
        <source>go on with the exam</source>
        <translation>die Prüfung fortführen</translation>
    </message>
    <message>
        <source>go to a line</source>
        <translation>zu einer Zeile</translation>
    </message>
    <message>
        <source>go to the line</source>
        <translation>zur Zeile</translation>
    </message>
    <message>
        <source>goes by every visible mark</source>
        <translation>richtet sich nach jedem sichtbaren Zeichen</translation>
    </message>
    <message>
        <source>goes out in {left} · {kind}</source>
        <translation>geht in {left} hinaus · {kind}</translation>
    </message>
    <message>
        <source>goes out in {time}</source>
        <translation>geht in {time} hinaus</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>going out heats it by {points}</source>
        <translation>das Hinausgehen erhitzt ihn um {points}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>gone out · {kind}</source>
        <translation>hinausgegangen · {kind}</translation>
    </message>
    <message>
        <source>has not played</source>
        <translation>hat nicht gespielt</translation>
    </message>
    <message>
        <source>has problems of its own</source>
        <translation>hat eigene Probleme</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>heats it by {points}</source>
        <translation>erhitzt ihn um {points}</translation>
    </message>
    <message>
        <source>held back · {kind}</source>
        <translation>zurückgehalten · {kind}</translation>
    </message>
    <message>
        <source>held, due in {left} · {kind}</source>
        <translation>zurückgehalten, fällig in {left} · {kind}</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>hide it</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>hit before</source>
        <translation>voriger Treffer</translation>
    </message>
    <message>
        <source>hold it</source>
        <translation>zurückhalten</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>wie es steht</translation>
    </message>
    <message>
        <source>how long a drill takes, per cent of normal</source>
        <translation>wie lange eine Übung dauert, Prozent des Üblichen</translation>
    </message>
    <message>
        <source>how long the drill took, per cent of normal; never leaves this data file</source>
        <translation>wie lange die Übung dauerte, Prozent des Üblichen; verlässt diese Datendatei nie</translation>
    </message>
    <message>
        <source>how many rows, and whether it was written</source>
        <translation>wie viele Zeilen, und ob geschrieben wurde</translation>
    </message>
    <message>
        <source>how many tries there were</source>
        <translation>wie viele Anläufe es gab</translation>
    </message>
    <message>
        <source>how often in a row, and when last; never what was typed</source>
        <translation>wie oft in Folge und wann zuletzt; nie, was getippt wurde</translation>
    </message>
    <message>
        <source>hr</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>Nabe</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Gebrauch</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>einrücken</translation>
    </message>
    <message>
        <source>indent less</source>
        <translation>weniger einrücken</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>inject</source>
        <translation>Einspielung</translation>
    </message>
    <message>
        <source>injects, drafts and pieces without a reason</source>
        <translation>Einspielungen, Entwürfe und Stücke ohne Grund</translation>
    </message>
    <message>
        <source>instead of shipped</source>
        <translation>statt der mitgelieferten</translation>
    </message>
    <message>
        <source>internal chat</source>
        <translation>interner Chat</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>Anlegerschaft</translation>
    </message>
    <message>
        <source>is no {key}</source>
        <translation>ist kein {key}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>issued</source>
        <comment>a certificate was</comment>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>it has {length} characters; {most} are the most of any line</source>
        <translation>sie hat {length} Zeichen; mehr als {most} hat keine Zeile</translation>
    </message>
    <message>
        <source>it has {length} characters; {most} fit its place</source>
        <translation>sie hat {length} Zeichen; {most} passen an ihren Platz</translation>
    </message>
    <message>
        <source>it holds the invisible character {sign}</source>
        <translation>sie enthält das unsichtbare Zeichen {sign}</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>sie ist viel zu groß</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>sie ist nicht, was sie sein sollte</translation>
    </message>
    <message>
        <source>it is the same as the original</source>
        <translation>sie ist dem Original gleich</translation>
    </message>
    <message>
        <source>it reached somebody who may decide</source>
        <translation>es erreichte jemanden, der entscheiden darf</translation>
    </message>
    <message>
        <source>it set out after {time}, later than {time2}</source>
        <translation>es machte sich nach {time} auf den Weg, später als {time2}</translation>
    </message>
    <message>
        <source>it starts on a weekday between eight and six</source>
        <translation>es beginnt werktags zwischen acht und achtzehn Uhr</translation>
    </message>
    <message>
        <source>it took {time}, the best way {time2}</source>
        <translation>es brauchte {time}, der beste Weg {time2}</translation>
    </message>
    <message>
        <source>it was made for another wording of the original</source>
        <translation>sie wurde für einen anderen Wortlaut des Originals gemacht</translation>
    </message>
    <message>
        <source>it went well above who had to decide</source>
        <translation>es ging weit über die hinaus, die zu entscheiden hatten</translation>
    </message>
    <message>
        <source>its lines; there: show it in the text</source>
        <translation>ihre Zeilen; dort: im Text zeigen</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>judged the earlier edition</source>
        <translation>hat die frühere Fassung beurteilt</translation>
    </message>
    <message>
        <source>keep, next line</source>
        <translation>behalten, nächste Zeile</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>of a bar</comment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>key {key}. {meaning}</source>
        <translation>Taste {key}. {meaning}</translation>
    </message>
    <message>
        <source>keys in the data folder</source>
        <translation>keys im Datenordner</translation>
    </message>
    <message>
        <source>keys with values</source>
        <comment>a shape</comment>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>known from 100 first attempts</source>
        <translation>ab 100 Erstversuchen bekannt</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>lapsed: a fact it rests on has changed</source>
        <translation>erloschen: eine Tatsache dahinter hat sich geändert</translation>
    </message>
    <message>
        <source>laptops{suffix}</source>
        <translation>laptops{suffix}</translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>letzter %n Monat</numerusform>
            <numerusform>letzte %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>late-ferry</source>
        <translation>spaete-faehre</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>leave the text</source>
        <translation>das Textfeld verlassen</translation>
    </message>
    <message>
        <source>leave to publish it</source>
        <translation>Freigabe zum Veröffentlichen</translation>
    </message>
    <message>
        <source>leaves all to chance</source>
        <translation>überlässt alles dem Zufall</translation>
    </message>
    <message>
        <source>ledger lines</source>
        <translation>Zeilen von Punktelisten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>let it run</source>
        <translation>laufen lassen</translation>
    </message>
    <message>
        <source>let it stand</source>
        <translation>stehen lassen</translation>
    </message>
    <message>
        <source>let stand</source>
        <translation>stehen lassen</translation>
    </message>
    <message>
        <source>let stand, monitor, acknowledge, respond, correct, restore, share, hide</source>
        <translation>stehen lassen, beobachten, bestätigen, antworten, richtigstellen, wiedergutmachen, teilen, verbergen</translation>
    </message>
    <message>
        <source>lets everything stand</source>
        <translation>lässt alles stehen</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>level {level} reached</source>
        <translation>Stufe {level} erreicht</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, defined: {words}</source>
        <translation>Zeile {line}, festgelegt: {words}</translation>
    </message>
    <message>
        <source>line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>lines of colleagues</source>
        <translation>Zeilen der Kollegen</translation>
    </message>
    <message>
        <source>lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>logs in the data folder</source>
        <translation>logs im Datenordner</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längster</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>mainstream coverage</source>
        <translation>Berichte in den großen Medien</translation>
    </message>
    <message>
        <source>make it a comment, or text again</source>
        <translation>zur Anmerkung machen oder wieder zu Text</translation>
    </message>
    <message>
        <source>makes it known</source>
        <translation>macht es bekannt</translation>
    </message>
    <message>
        <source>manager&apos;s number</source>
        <translation>Nummer der Führungskraft</translation>
    </message>
    <message>
        <source>manager: {what}</source>
        <translation>Führungskraft: {what}</translation>
    </message>
    <message>
        <source>mark several, or stop marking</source>
        <translation>mehrere markieren, oder damit aufhören</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>may come, not counted</source>
        <translation>kann kommen, nicht gezählt</translation>
    </message>
    <message>
        <source>me</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>mean {mean} on the scale where each drill&apos;s own cut is 70</source>
        <translation>Mittel {mean} auf der Skala, auf der die eigene Grenze jeder Übung 70 ist</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>merge the picked posts into one</source>
        <translation>die gewählten Beiträge zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>zusammengelegt mit {name}</translation>
    </message>
    <message>
        <source>microblog</source>
        <translation>Mikroblog</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>of a bar</comment>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>monitor it</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>more than {player}</source>
        <translation>mehr als {player}</translation>
    </message>
    <message>
        <source>most apologetic</source>
        <translation>am entschuldigendsten</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>move between roles</source>
        <translation>zwischen den Rollen gehen</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>must be done</source>
        <translation>muss getan sein</translation>
    </message>
    <message>
        <source>must be known</source>
        <translation>muss bekannt sein</translation>
    </message>
    <message>
        <source>my last try</source>
        <translation>letzte Probe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation>Name und Einheit</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>name, number, unit, address, PIN, salt, and every tie from them to records</source>
        <translation>Name, Nummer, Einheit, Adresse, PIN, Salz und jede Verbindung von dort zu Aufzeichnungen</translation>
    </message>
    <message>
        <source>named in a text</source>
        <translation>in einem Text genannt</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>unnötig</translation>
    </message>
    <message>
        <source>needless answer</source>
        <translation>unnötige Antwort</translation>
    </message>
    <message>
        <source>needs a cut of two judges</source>
        <translation>braucht eine Grenze von zwei Jurymitgliedern</translation>
    </message>
    <message>
        <source>needs approval by {functions}: authority {authority}</source>
        <translation>braucht Freigabe durch {functions}: Befugnis {authority}</translation>
    </message>
    <message>
        <source>needs approval: authority {authority}</source>
        <translation>braucht Freigabe: Befugnis {authority}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never as it stands</source>
        <translation>so, wie es steht, nie</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>nie geöffnet</translation>
    </message>
    <message>
        <source>never opens</source>
        <translation>beginnt nie</translation>
    </message>
    <message>
        <source>never sat</source>
        <translation>nie abgelegt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>neues Szenario</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>next button</source>
        <translation>nächster Knopf</translation>
    </message>
    <message>
        <source>next channel</source>
        <translation>nächster Kanal</translation>
    </message>
    <message>
        <source>next control; Shift Tab the one before</source>
        <translation>nächstes Bedienelement; Umschalt Tab das davor</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <source>next hit</source>
        <translation>nächster Treffer</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>nächster Teil</translation>
    </message>
    <message>
        <source>next picture</source>
        <translation>nächstes Bild</translation>
    </message>
    <message>
        <source>next post</source>
        <translation>nächster Beitrag</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>nächstes Problem</translation>
    </message>
    <message>
        <source>next queue</source>
        <translation>nächste Warteschlange</translation>
    </message>
    <message>
        <source>next room</source>
        <translation>nächster Raum</translation>
    </message>
    <message>
        <source>next setting</source>
        <translation>nächste Einstellung</translation>
    </message>
    <message>
        <source>next view</source>
        <translation>nächste Ansicht</translation>
    </message>
    <message>
        <source>ngo</source>
        <translation>Verband (NGO)</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no drills here</source>
        <translation>keine Übungen hier</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>no level reached</source>
        <translation>keine Stufe erreicht</translation>
    </message>
    <message>
        <source>no pass</source>
        <translation>besteht nicht</translation>
    </message>
    <message>
        <source>no post carries the trait data-leak</source>
        <translation>kein Beitrag trägt das Merkmal data-leak</translation>
    </message>
    <message>
        <source>no post is of the class danger</source>
        <translation>kein Beitrag ist von der Klasse danger</translation>
    </message>
    <message>
        <source>no storyline post is ours by its traits</source>
        <translation>kein Beitrag eines Handlungsstrangs ist nach seinen Merkmalen unserer</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>no way will do</source>
        <translation>kein Weg genügt</translation>
    </message>
    <message>
        <source>nobody had dealt with it by the end</source>
        <translation>bis zum Ende hatte sich niemand darum gekümmert</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>niemanden im Dienst</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>niemand war da</translation>
    </message>
    <message>
        <source>nobody who may decide it dealt with it</source>
        <translation>niemand, der es entscheiden darf, befasste sich damit</translation>
    </message>
    <message>
        <source>nobody with authority {authority} dealt with it</source>
        <translation>niemand mit Befugnis {authority} kümmerte sich darum</translation>
    </message>
    <message>
        <source>nobody within reach could decide it</source>
        <translation>niemand in Reichweite konnte es entscheiden</translation>
    </message>
    <message>
        <source>nobody; the program itself</source>
        <translation>niemand; das Programm selbst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>breaches</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how many the guide asks for</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not all of what was asked</source>
        <translation>nicht alles, was verlangt war</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht erbeten</translation>
    </message>
    <message>
        <source>not back by the end</source>
        <translation>bis zum Ende nicht zurück</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>nicht vor</translation>
    </message>
    <message>
        <source>not before {time}</source>
        <translation>nicht vor {time}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not by you</source>
        <translation>nicht durch Sie</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht eingeordnet</translation>
    </message>
    <message>
        <source>not counted: has not sat the drill first</source>
        <translation>nicht gezählt: hat die Übung nicht zuerst gespielt</translation>
    </message>
    <message>
        <source>not counted: not finished</source>
        <translation>nicht gezählt: nicht fertig</translation>
    </message>
    <message>
        <source>not described; ask the maker before it is used</source>
        <translation>nicht beschrieben; fragen Sie den Hersteller, bevor es benutzt wird</translation>
    </message>
    <message>
        <source>not everybody who had to know heard of it</source>
        <translation>nicht alle, die es wissen mussten, erfuhren davon</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht erworben</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>not judged here</source>
        <translation>hier nicht beurteilt</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>noch nicht bestanden</translation>
    </message>
    <message>
        <source>not played</source>
        <translation>nicht gespielt</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>not saved: {why}</source>
        <translation>nicht gesichert: {why}</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht genommen</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <source>not: {words}</source>
        <translation>nicht: {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>noted here as having left</source>
        <translation>hier als ausgeschieden vermerkt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a shape</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing decided</source>
        <translation>nichts entschieden</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>nichts getan</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>notices to let run</source>
        <translation>Mitteilungen, die laufen sollen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now, {mean}</source>
        <translation>jetzt, {mean}</translation>
    </message>
    <message>
        <source>number that ties rows together</source>
        <translation>Nummer, die Zeilen verbindet</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Lernziel</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Lernziele</translation>
    </message>
    <message>
        <source>of 100, the author&apos;s figure</source>
        <translation>von 100, die Zahl des Autors</translation>
    </message>
    <message>
        <source>of 100, the judges&apos; cut</source>
        <translation>von 100, die Grenze der Jury</translation>
    </message>
    <message>
        <source>of them expiring</source>
        <translation>davon bald ablaufend</translation>
    </message>
    <message>
        <source>of these rightly left</source>
        <translation>davon zu Recht liegen gelassen</translation>
    </message>
    <message>
        <source>of {points} points, expected of a just-competent person</source>
        <translation>von {points} Punkten, erwartet von jemandem, der es gerade eben beherrscht</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>dienstfrei</translation>
    </message>
    <message>
        <source>off duty, {deputy} stands in</source>
        <translation>dienstfrei, {deputy} vertritt</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>anbieten</translation>
    </message>
    <message>
        <source>on a fact already overturned</source>
        <translation>auf eine schon widerlegte Tatsache gestützt</translation>
    </message>
    <message>
        <source>on a problem: what it means</source>
        <translation>auf einem Problem: was es bedeutet</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>on duty {hours}</source>
        <translation>im Dienst {hours}</translation>
    </message>
    <message>
        <source>on its way to {role}</source>
        <translation>unterwegs zu {role}</translation>
    </message>
    <message>
        <source>on its way up</source>
        <translation>auf dem Weg nach oben</translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>auf dem Weg</translation>
    </message>
    <message>
        <source>on to the next</source>
        <translation>weiter zum nächsten</translation>
    </message>
    <message>
        <source>once any draft of it is published</source>
        <translation>sobald irgendein Entwurf dazu veröffentlicht ist</translation>
    </message>
    <message>
        <source>once it happens</source>
        <translation>sobald es geschieht</translation>
    </message>
    <message>
        <source>once it is carried to anybody</source>
        <translation>sobald es zu irgendwem getragen ist</translation>
    </message>
    <message>
        <source>once it is carried to nobody</source>
        <translation>sobald es zu niemandem getragen ist</translation>
    </message>
    <message>
        <source>once it is carried to {roles}</source>
        <translation>sobald es zu {roles} getragen ist</translation>
    </message>
    <message>
        <source>once it is classified</source>
        <translation>sobald es eingeordnet ist</translation>
    </message>
    <message>
        <source>once it is classified as {name}</source>
        <translation>sobald es als {name} eingeordnet ist</translation>
    </message>
    <message>
        <source>once it is done</source>
        <translation>sobald es getan ist</translation>
    </message>
    <message>
        <source>once it is known</source>
        <translation>sobald es bekannt ist</translation>
    </message>
    <message>
        <source>once it is published</source>
        <translation>sobald es veröffentlicht ist</translation>
    </message>
    <message>
        <source>once it is reached</source>
        <translation>sobald sie erreicht ist</translation>
    </message>
    <message>
        <source>once nothing was done about it for {time}</source>
        <translation>sobald {time} lang nichts dazu getan wurde</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>one line of duty hours is wanted here</source>
        <translation>hier ist eine Zeile mit Dienstzeiten verlangt</translation>
    </message>
    <message>
        <source>one value is wanted here, not a list or a group of keys</source>
        <translation>hier ist ein Wert verlangt, keine Liste und keine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>only one that needs approval</source>
        <translation>der einzige, der Freigabe braucht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a scenario is</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>open a line</source>
        <translation>eine Zeile öffnen</translation>
    </message>
    <message>
        <source>open the briefing</source>
        <translation>die Einweisung öffnen</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>our own posts; h again: the next piece</source>
        <translation>eigene Beiträge; noch einmal h: das nächste Stück</translation>
    </message>
    <message>
        <source>our posts</source>
        <translation>eigene Beiträge</translation>
    </message>
    <message>
        <source>our {kind} {text}</source>
        <translation>unser Stück ({kind}) {text}</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>außer Reichweite</translation>
    </message>
    <message>
        <source>out of reach from the seat</source>
        <translation>vom Platz aus außer Reichweite</translation>
    </message>
    <message>
        <source>overturns it</source>
        <translation>widerlegt es</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigenes Konto</translation>
    </message>
    <message>
        <source>own piece</source>
        <translation>eigenes Stück</translation>
    </message>
    <message>
        <source>own post</source>
        <translation>eigener Beitrag</translation>
    </message>
    <message>
        <source>own queue</source>
        <translation>eigene Beiträge</translation>
    </message>
    <message>
        <source>pass {points}</source>
        <translation>Bestehen {points}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message numerus="yes">
        <source>passed by %n expected escalation(s)</source>
        <translation>
            <numerusform>%n erwartetes Hinauftragen geht hier durch</numerusform>
            <numerusform>%n erwartete Fälle des Hinauftragens gehen hier durch</numerusform>
        </translation>
    </message>
    <message>
        <source>passed by no expected escalation</source>
        <translation>kein erwartetes Hinauftragen geht hier durch</translation>
    </message>
    <message>
        <source>pause or go on (practice)</source>
        <translation>anhalten oder weiter (Training)</translation>
    </message>
    <message>
        <source>perhaps: the file is broken</source>
        <translation>vielleicht: die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>person or robot</source>
        <translation>Mensch oder Roboter</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>persona</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Figur</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>pick this post, or drop it</source>
        <translation>diesen Beitrag wählen oder abwählen</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>pieces at 0:00</source>
        <translation>Stücke bei 0:00</translation>
    </message>
    <message>
        <source>pieces of our own queue</source>
        <translation>eigene Stücke</translation>
    </message>
    <message>
        <source>pieces to hold</source>
        <translation>Stücke, die zu halten sind</translation>
    </message>
    <message>
        <source>play again</source>
        <translation>noch einmal spielen</translation>
    </message>
    <message>
        <source>play from here</source>
        <translation>ab hier spielen</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Musterlösung</translation>
    </message>
    <message>
        <source>played by {player}</source>
        <translation>gespielt von {player}</translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation>zu Ende gespielt</translation>
    </message>
    <message>
        <source>plays now</source>
        <translation>spielt gerade</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message numerus="yes">
        <source>points, from %n first attempt(s)</source>
        <translation>
            <numerusform>Punkte, aus %n Erstversuch</numerusform>
            <numerusform>Punkte, aus %n Erstversuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>points, of the cut</source>
        <translation>Punkte, der Grenze</translation>
    </message>
    <message>
        <source>points, of the earlier cut</source>
        <translation>Punkte, der früheren Grenze</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>politician</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>practice or exam; practice is private</source>
        <translation>Training oder Prüfung; Training ist privat</translation>
    </message>
    <message>
        <source>press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>press the letter</source>
        <translation>den Buchstaben drücken</translation>
    </message>
    <message>
        <source>press the number; the first that is true</source>
        <translation>die Zahl drücken; das Erste, das zutrifft</translation>
    </message>
    <message>
        <source>previous post</source>
        <translation>voriger Beitrag</translation>
    </message>
    <message>
        <source>previous queue</source>
        <translation>vorige Warteschlange</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problem before</source>
        <translation>voriges Problem</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>procurement</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>promises the next word within {time}</source>
        <translation>sagt das nächste Wort innerhalb von {time} zu</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>Vorschlag {number}</translation>
    </message>
    <message>
        <source>proposed {day}</source>
        <translation>vorgeschlagen {day}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>provisional cut</source>
        <translation>vorläufige Grenze</translation>
    </message>
    <message>
        <source>publish the chosen draft; in the chart: send the matter</source>
        <translation>den gewählten Entwurf veröffentlichen; im Organigramm: absenden</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>r, then ↑ ↓ choose, Ctrl ↵ publish</source>
        <translation>r, dann ↑ ↓ wählen, Strg ↵ veröffentlichen</translation>
    </message>
    <message>
        <source>raise {points}</source>
        <translation>Anstieg {points}</translation>
    </message>
    <message>
        <source>reach {reach}</source>
        <translation>Reichweite {reach}</translation>
    </message>
    <message>
        <source>reached in {time}</source>
        <translation>erreicht in {time}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>weiterlesen</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>read the person</source>
        <translation>die Person lesen</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reason only</source>
        <translation>nur der Grund</translation>
    </message>
    <message>
        <source>records are being taken in …</source>
        <translation>Aufzeichnungen werden aufgenommen …</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused records</source>
        <translation>abgelehnte Aufzeichnungen</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>abgelehnt: {why}</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>rehearse</source>
        <translation>proben</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>reinstated</source>
        <comment>a certificate was</comment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>rename everywhere</source>
        <translation>überall umbenennen</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>replies in {time}</source>
        <translation>antwortet in {time}</translation>
    </message>
    <message>
        <source>respond</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>respond to it</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiedergutmachen</translation>
    </message>
    <message>
        <source>restore it</source>
        <translation>wiedergutmachen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>kehrt zurück</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>a certificate was</comment>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>right</source>
        <comment>of a draft</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>right in {percent} % of its acts</source>
        <translation>in {percent} % seiner Handlungen richtig</translation>
    </message>
    <message>
        <source>right: {part}</source>
        <translation>richtig: {part}</translation>
    </message>
    <message>
        <source>right: {right}</source>
        <translation>richtig: {right}</translation>
    </message>
    <message>
        <source>rightly left without a public word</source>
        <translation>zu Recht ohne öffentliches Wort</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>Mitbewerb</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>role</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>role or function</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Rolle oder Funktion</translation>
    </message>
    <message>
        <source>round {number} done</source>
        <translation>Runde {number} fertig</translation>
    </message>
    <message>
        <source>round {number}: {done} of {all}</source>
        <translation>Runde {number}: {done} von {all}</translation>
    </message>
    <message>
        <source>run {run} of this machine</source>
        <translation>Lauf {run} dieses Rechners</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>salted hash that stands for the person; leads nowhere once the salt is gone</source>
        <translation>gesalzener Hashwert, der für die Person steht; führt nirgendwohin, sobald das Salz weg ist</translation>
    </message>
    <message>
        <source>sat unsupervised</source>
        <translation>ohne Aufsicht abgelegt</translation>
    </message>
    <message>
        <source>save</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>save the report</source>
        <translation>den Bericht sichern</translation>
    </message>
    <message>
        <source>save under another name</source>
        <translation>unter anderem Namen sichern</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gesichert {time}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gesichert …</translation>
    </message>
    <message>
        <source>say what it is</source>
        <translation>sagen, was es ist</translation>
    </message>
    <message>
        <source>scenarios in the data folder</source>
        <translation>scenarios im Datenordner</translation>
    </message>
    <message>
        <source>scroll the post</source>
        <translation>den Beitrag rollen</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>search all texts</source>
        <translation>alle Texte durchsuchen</translation>
    </message>
    <message>
        <source>search the feed</source>
        <translation>den Feed durchsuchen</translation>
    </message>
    <message>
        <source>security</source>
        <translation>IT-Sicherheit</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>serious breach at {time}: {about}</source>
        <translation>ernster Verstoß bei {time}: {about}</translation>
    </message>
    <message>
        <source>set by judges</source>
        <translation>von der Jury</translation>
    </message>
    <message>
        <source>set off</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>sets it</source>
        <translation>setzt sie</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>settings.json in the data folder</source>
        <translation>settings.json im Datenordner</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>share</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>share it</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>short-term financial effect</source>
        <translation>kurzfristige finanzielle Folgen</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzester</translation>
    </message>
    <message>
        <source>show it in the text</source>
        <translation>im Text zeigen</translation>
    </message>
    <message>
        <source>show the draft, or open the run</source>
        <translation>den Entwurf zeigen oder den Lauf öffnen</translation>
    </message>
    <message>
        <source>signs and digests by which a change is detected</source>
        <translation>Zeichen und Prüfsummen, an denen eine Änderung auffällt</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>silence: level {level}</source>
        <translation>Schweigen: Stufe {level}</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>skylark-hub</source>
        <translation>skylark-hub</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>bremsen</translation>
    </message>
    <message>
        <source>slowed</source>
        <translation>gebremst</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>soziales Netzwerk</translation>
    </message>
    <message>
        <source>sort the drafts by a column</source>
        <translation>die Entwürfe nach einer Spalte sortieren</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Belegschaft</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>a statement</comment>
        <translation>steht</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>start the drill</source>
        <translation>die Übung beginnen</translation>
    </message>
    <message numerus="yes">
        <source>stated for %n line(s)</source>
        <translation>
            <numerusform>für %n Zeile genannt</numerusform>
            <numerusform>für %n Zeilen genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>statements that were sent</source>
        <translation>gesendete Aussagen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>story</source>
        <comment>label of the time line&apos;s ruler</comment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>Handlungsstrang</translation>
    </message>
    <message>
        <source>storyline</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Handlungsstrang</translation>
    </message>
    <message>
        <source>storyline: {storyline}</source>
        <translation>Handlungsstrang: {storyline}</translation>
    </message>
    <message>
        <source>storylines</source>
        <translation>Handlungsstränge</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>supervised by {name}</source>
        <translation>Aufsicht: {name}</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a certificate was</comment>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>Nachhaltigkeit</translation>
    </message>
    <message>
        <source>take back what is about to go out</source>
        <translation>zurückholen, was gerade hinausgeht</translation>
    </message>
    <message>
        <source>take the last role off the path</source>
        <translation>die letzte Rolle vom Weg nehmen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a shape</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>text of a broken file</source>
        <translation>Text einer beschädigten Datei</translation>
    </message>
    <message>
        <source>text, view, problems</source>
        <translation>Text, Ansicht, Probleme</translation>
    </message>
    <message>
        <source>the accommodations officer; the clock of the exam obeys it</source>
        <translation>die beauftragte Person; die Uhr der Prüfung richtet sich danach</translation>
    </message>
    <message>
        <source>the act</source>
        <translation>die Handlung</translation>
    </message>
    <message>
        <source>the cursor is here</source>
        <translation>hier steht der Cursor</translation>
    </message>
    <message>
        <source>the cut with its error, and whether it is provisional</source>
        <translation>die Grenze mit ihrem Fehler, und ob sie vorläufig ist</translation>
    </message>
    <message>
        <source>the deed `{id}`</source>
        <translation>die Tat `{id}`</translation>
    </message>
    <message>
        <source>the deed `{name}`</source>
        <translation>die Tat `{name}`</translation>
    </message>
    <message>
        <source>the employee number is missing</source>
        <translation>die Personalnummer fehlt</translation>
    </message>
    <message>
        <source>the employee number {number} stands in {count} rows ({rows})</source>
        <translation>die Personalnummer {number} steht in {count} Zeilen ({rows})</translation>
    </message>
    <message>
        <source>the employee number {text} is a date; a spreadsheet has made one of it</source>
        <translation>die Personalnummer {text} ist ein Datum; eine Tabellenkalkulation hat eines daraus gemacht</translation>
    </message>
    <message>
        <source>the exams that it rests on</source>
        <translation>die Prüfungen, auf denen es ruht</translation>
    </message>
    <message>
        <source>the fact `{id}`</source>
        <translation>die Tatsache `{id}`</translation>
    </message>
    <message>
        <source>the fact `{name}`</source>
        <translation>die Tatsache `{name}`</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the first of everything</source>
        <translation>von allem das Erste</translation>
    </message>
    <message>
        <source>the guide asks for at least {least}</source>
        <translation>der Leitfaden verlangt mindestens {least}</translation>
    </message>
    <message>
        <source>the guide asks for at most {most}</source>
        <translation>der Leitfaden verlangt höchstens {most}</translation>
    </message>
    <message>
        <source>the guide asks for none</source>
        <translation>der Leitfaden verlangt keine</translation>
    </message>
    <message>
        <source>the guide asks for {count}</source>
        <translation>der Leitfaden verlangt {count}</translation>
    </message>
    <message>
        <source>the guide asks for {least} to {most}</source>
        <translation>der Leitfaden verlangt {least} bis {most}</translation>
    </message>
    <message>
        <source>the last of everything</source>
        <translation>von allem das Letzte</translation>
    </message>
    <message>
        <source>the line once more</source>
        <translation>die Zeile noch einmal</translation>
    </message>
    <message>
        <source>the longest draft</source>
        <translation>der längste Entwurf</translation>
    </message>
    <message>
        <source>the most sorry draft</source>
        <translation>der bedauerndste Entwurf</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>the name on it</source>
        <translation>der Name darauf</translation>
    </message>
    <message>
        <source>the newest {most}; search for others</source>
        <translation>die neuesten {most}; andere finden Sie mit der Suche</translation>
    </message>
    <message>
        <source>the number {number} is lost</source>
        <translation>die Zahl {number} ist verloren</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>the person, HR</source>
        <translation>die Person, Personalabteilung</translation>
    </message>
    <message>
        <source>the person, HR, whoever decides</source>
        <translation>die Person, Personalabteilung, wer entscheidet</translation>
    </message>
    <message>
        <source>the person, HR; a manager sees valid and until</source>
        <translation>die Person, Personalabteilung; eine Führungskraft sieht „gültig“ und „bis“</translation>
    </message>
    <message>
        <source>the places in the top bar</source>
        <translation>die Orte in der oberen Leiste</translation>
    </message>
    <message>
        <source>the playbook comes to {mean} on average; {bar} is the least.</source>
        <translation>die Musterlösung kommt im Schnitt auf {mean}; {bar} ist das Mindeste.</translation>
    </message>
    <message>
        <source>the playbook fails {failed} of {runs} runs.</source>
        <translation>die Musterlösung scheitert in {failed} von {runs} Läufen.</translation>
    </message>
    <message>
        <source>the playbook so far</source>
        <translation>Musterlösung</translation>
    </message>
    <message>
        <source>the program, or who appealed</source>
        <translation>das Programm, oder wer Einspruch erhob</translation>
    </message>
    <message>
        <source>the reason in words</source>
        <translation>der Grund in Worten</translation>
    </message>
    <message>
        <source>the record itself, to be looked at again</source>
        <translation>die Aufzeichnung selbst, um sie noch einmal anzusehen</translation>
    </message>
    <message>
        <source>the record itself, to be played again on appeal</source>
        <translation>die Aufzeichnung selbst, um sie bei Einspruch noch einmal abzuspielen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the seat</source>
        <translation>der Platz</translation>
    </message>
    <message>
        <source>the shortest draft</source>
        <translation>der kürzeste Entwurf</translation>
    </message>
    <message>
        <source>the signed badge</source>
        <translation>das signierte Abzeichen</translation>
    </message>
    <message>
        <source>the statement itself</source>
        <translation>die Aussage selbst</translation>
    </message>
    <message>
        <source>the {what} has lost letters; the file was saved in a wrong encoding</source>
        <translation>{what}: Buchstaben sind verloren; die Datei wurde in einer falschen Kodierung gesichert</translation>
    </message>
    <message>
        <source>the {what} has signs in it that nobody can see</source>
        <translation>{what}: enthält Zeichen, die niemand sehen kann</translation>
    </message>
    <message>
        <source>the {what} has {count} signs; {most} is the most</source>
        <translation>{what}: {count} Zeichen; {most} sind das Höchste</translation>
    </message>
    <message>
        <source>the {what} is a formula</source>
        <translation>{what}: ist eine Formel</translation>
    </message>
    <message>
        <source>then, {mean}</source>
        <translation>dann, {mean}</translation>
    </message>
    <message>
        <source>there is no day {text}</source>
        <translation>einen Tag {text} gibt es nicht</translation>
    </message>
    <message>
        <source>there is none below it</source>
        <translation>darunter liegt keine</translation>
    </message>
    <message>
        <source>these keys; ? too, outside a text field</source>
        <translation>diese Tasten; außerhalb eines Textfelds auch ?</translation>
    </message>
    <message>
        <source>this is real: stop the exercise</source>
        <translation>das ist echt: die Übung abbrechen</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>dieses Programm liest Format 1</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>abhaken</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>alle abhaken</translation>
    </message>
    <message>
        <source>tick or press</source>
        <translation>abhaken oder drücken</translation>
    </message>
    <message>
        <source>time not readable</source>
        <translation>Zeit nicht lesbar</translation>
    </message>
    <message>
        <source>time ×{factor}</source>
        <translation>Zeit ×{factor}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>to be sound: {bar}, kept</source>
        <translation>für Tragfähigkeit: {bar}, gehalten</translation>
    </message>
    <message>
        <source>to be sound: {bar}, missed</source>
        <translation>für Tragfähigkeit: {bar}, verfehlt</translation>
    </message>
    <message>
        <source>to its drills, and to the briefing</source>
        <translation>zu den Übungen und zur Einweisung</translation>
    </message>
    <message>
        <source>to the chart, with the chosen draft</source>
        <translation>zum Organigramm, mit dem gewählten Entwurf</translation>
    </message>
    <message>
        <source>to the definition</source>
        <translation>zur Festlegung</translation>
    </message>
    <message>
        <source>to the drafts; ↑ ↓ choose one</source>
        <translation>zu den Entwürfen; ↑ ↓ wählen einen</translation>
    </message>
    <message>
        <source>to the top, with what is new</source>
        <translation>nach oben, mit allem Neuen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>trait</source>
        <comment>what a name in a scenario stands for</comment>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>tries at a level</source>
        <translation>Versuche an einer Stufe</translation>
    </message>
    <message>
        <source>try</source>
        <translation>ausprobieren</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>wenden</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>verstanden</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unit; figures are shown from 5 people up</source>
        <translation>Einheit; Zahlen werden ab 5 Menschen gezeigt</translation>
    </message>
    <message>
        <source>united-breaks-guitars-2009</source>
        <translation>united-breaks-guitars-2009</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unsaved text of {when}</source>
        <translation>ungesicherter Text von {when}</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>ohne Aufsicht</translation>
    </message>
    <message>
        <source>until changed</source>
        <translation>bis zur Änderung</translation>
    </message>
    <message>
        <source>until changed or reset</source>
        <translation>bis zur Änderung oder Rücksetzung</translation>
    </message>
    <message>
        <source>until deleted</source>
        <translation>bis zur Löschung</translation>
    </message>
    <message>
        <source>until the drill is over</source>
        <translation>bis die Übung vorbei ist</translation>
    </message>
    <message>
        <source>until the next right one, or a reset</source>
        <translation>bis zur nächsten richtigen oder einer Rücksetzung</translation>
    </message>
    <message>
        <source>until the person deletes it or is erased</source>
        <translation>bis die Person es löscht oder gelöscht wird</translation>
    </message>
    <message>
        <source>until {certificates} months after the certificate has run out</source>
        <translation>bis {certificates} Monate nach Ablauf des Zertifikats</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>upheld on appeal</source>
        <comment>a decision was</comment>
        <translation>nach Einspruch bestätigt</translation>
    </message>
    <message>
        <source>upright mark: the playbook</source>
        <translation>senkrechter Strich: die Musterlösung</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>usually {disposition}</source>
        <translation>meist {disposition}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>void: something real</source>
        <translation>ungültig: Ernstfall</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a player that has not played yet</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a statement</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>walk through the changes</source>
        <translation>die Änderungen durchgehen</translation>
    </message>
    <message>
        <source>walk through what would change</source>
        <translation>durchgehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>was</source>
        <translation>war</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>was gefragt wird</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>what it came to, by written rules</source>
        <translation>worauf es hinauslief, nach geschriebenen Regeln</translation>
    </message>
    <message>
        <source>what may stand here</source>
        <translation>was hier stehen darf</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>was entschieden wurde</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>what was judged</source>
        <translation>was beurteilt wurde</translation>
    </message>
    <message>
        <source>what, in which form, with which filters, where to</source>
        <translation>was, in welcher Form, mit welchen Filtern, wohin</translation>
    </message>
    <message>
        <source>when entered, and when noted as having left</source>
        <translation>wann eingetragen und wann als ausgeschieden vermerkt</translation>
    </message>
    <message>
        <source>when first, and in practice or exam</source>
        <translation>wann zuerst, und ob im Training oder in der Prüfung</translation>
    </message>
    <message>
        <source>when in the drill</source>
        <translation>wann in der Übung</translation>
    </message>
    <message>
        <source>when it began, ended, or was noted</source>
        <translation>wann es begann, endete oder vermerkt wurde</translation>
    </message>
    <message>
        <source>when on the machine&apos;s clocks, to detect changes</source>
        <translation>wann nach den Uhren des Rechners, um Änderungen zu erkennen</translation>
    </message>
    <message>
        <source>when the honour statement was given</source>
        <translation>wann die Ehrenerklärung gegeben wurde</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>woher es kam</translation>
    </message>
    <message>
        <source>where it is defined</source>
        <translation>wo es festgelegt ist</translation>
    </message>
    <message>
        <source>where it is used</source>
        <translation>wo es benutzt wird</translation>
    </message>
    <message>
        <source>where the locked private key lies</source>
        <translation>wo der verschlossene private Schlüssel liegt</translation>
    </message>
    <message>
        <source>where this name is used</source>
        <translation>wo dieser Name benutzt wird</translation>
    </message>
    <message>
        <source>whether it came from another machine</source>
        <translation>ob es von einem anderen Rechner kam</translation>
    </message>
    <message>
        <source>whether it has arrived, or why not</source>
        <translation>ob es angekommen ist, oder warum nicht</translation>
    </message>
    <message>
        <source>whether the clock may stand at chapters</source>
        <translation>ob die Uhr bei Kapiteln stehen darf</translation>
    </message>
    <message>
        <source>whether the person has shared this practice run</source>
        <translation>ob die Person diesen Trainingslauf geteilt hat</translation>
    </message>
    <message>
        <source>which PIN or area</source>
        <translation>welche PIN oder welcher Bereich</translation>
    </message>
    <message>
        <source>which area</source>
        <translation>welcher Bereich</translation>
    </message>
    <message>
        <source>which drill, in which edition and variant</source>
        <translation>welche Übung, in welcher Fassung und Variante</translation>
    </message>
    <message>
        <source>which installation it comes from</source>
        <translation>von welcher Installation es kommt</translation>
    </message>
    <message>
        <source>which key signed it</source>
        <translation>welcher Schlüssel es signiert hat</translation>
    </message>
    <message>
        <source>which officer set it, and when</source>
        <translation>welche beauftragte Person es setzte und wann</translation>
    </message>
    <message>
        <source>which programme and level</source>
        <translation>welches Programm und welche Stufe</translation>
    </message>
    <message>
        <source>while its heat is at or over {points}</source>
        <translation>solange seine Hitze bei {points} oder darüber liegt</translation>
    </message>
    <message>
        <source>while its heat is under {points}</source>
        <translation>solange seine Hitze unter {points} liegt</translation>
    </message>
    <message>
        <source>while on the roster; until erased</source>
        <translation>solange auf der Personenliste; bis zur Löschung</translation>
    </message>
    <message>
        <source>who decided, and on what ground</source>
        <translation>wer entschied und aus welchem Grund</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>who enrolled it</source>
        <translation>wer sie angemeldet hat</translation>
    </message>
    <message>
        <source>who exported</source>
        <translation>wer ausgeführt hat</translation>
    </message>
    <message>
        <source>who supervised; empty: alone</source>
        <translation>wer Aufsicht führte; leer: allein</translation>
    </message>
    <message>
        <source>whoever sits at this machine</source>
        <translation>wer an diesem Rechner sitzt</translation>
    </message>
    <message>
        <source>whose internal certificate it is</source>
        <translation>wessen internes Zertifikat es ist</translation>
    </message>
    <message>
        <source>whose it is; empty once erased</source>
        <translation>wem es gehört; leer nach der Löschung</translation>
    </message>
    <message>
        <source>why it was refused</source>
        <translation>warum es abgelehnt wurde</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message numerus="yes">
        <source>with %n more post(s)</source>
        <translation>
            <numerusform>mit %n weiteren Beitrag</numerusform>
            <numerusform>mit %n weiteren Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>with nothing done before</source>
        <translation>ohne dass zuvor etwas getan wurde</translation>
    </message>
    <message>
        <source>with those who left</source>
        <translation>mit Ausgeschiedenen</translation>
    </message>
    <message>
        <source>with {role}</source>
        <comment>a matter is with somebody</comment>
        <translation>bei {role}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>abgemeldet {day}</translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation>innerhalb von {time}</translation>
    </message>
    <message>
        <source>without the approval it needed</source>
        <translation>ohne die nötige Freigabe</translation>
    </message>
    <message>
        <source>worth {worth} of 100</source>
        <translation>{worth} von 100 wert</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>of a draft</comment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>wrong: to be left</source>
        <translation>falsch: liegen zu lassen</translation>
    </message>
    <message>
        <source>xAPI statements have neither presets nor columns.</source>
        <translation>xAPI-Aussagen haben weder Vorgaben noch Spalten.</translation>
    </message>
    <message>
        <source>yes, to the question in the bar</source>
        <translation>Ja zur Frage in der Leiste</translation>
    </message>
    <message>
        <source>you are {role}</source>
        <translation>Ihr Platz: {role}</translation>
    </message>
    <message>
        <source>you: {given}</source>
        <translation>Sie: {given}</translation>
    </message>
    <message>
        <source>{about}
Click, or press S on this column, to sort by it.</source>
        <translation>{about}
Klicken oder S in dieser Spalte sortiert danach.</translation>
    </message>
    <message>
        <source>{address} is no web address.</source>
        <translation>{address} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{area}: open to everybody at this machine, because no passphrase has been set.</source>
        <translation>{area}: offen für alle an diesem Rechner, weil keine Passphrase gesetzt ist.</translation>
    </message>
    <message>
        <source>{asked} · {about}</source>
        <translation>{asked} · {about}</translation>
    </message>
    <message>
        <source>{asker} has no line to {asked}.</source>
        <translation>{asker} hat keine Verbindung zu {asked}.</translation>
    </message>
    <message>
        <source>{cap} at most in sixty seconds</source>
        <translation>höchstens {cap} in 60 s</translation>
    </message>
    <message>
        <source>{cap} at most on the whole</source>
        <translation>höchstens {cap} im Ganzen</translation>
    </message>
    <message>
        <source>{cap} on the whole</source>
        <translation>{cap} im Ganzen</translation>
    </message>
    <message>
        <source>{cases} in the bundle does not hold exactly one case.</source>
        <translation>{cases} im Bündel enthält nicht genau einen Fall.</translation>
    </message>
    <message>
        <source>{cases} in the bundle is no file of cases.</source>
        <translation>{cases} im Bündel ist keine Datei mit Fällen.</translation>
    </message>
    <message>
        <source>{chatter} of {count} posts are chatter; a third is wanted.</source>
        <translation>{chatter} von {count} Beiträgen sind Grundrauschen; verlangt ist ein Drittel.</translation>
    </message>
    <message>
        <source>{chosen} of {runs}</source>
        <translation>{chosen} von {runs}</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} critical breaches</source>
        <translation>{count} kritische Verstöße</translation>
    </message>
    <message>
        <source>{count} handled</source>
        <translation>{count} erledigt</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} make it sound</source>
        <translation>{count} festigen ihn</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters. Four or five words make a good one.</source>
        <translation>{count} von mindestens {least} Zeichen. Vier oder fünf Wörter ergeben eine gute.</translation>
    </message>
    <message>
        <source>{count} of {all} drafts separate skilled from unskilled players.</source>
        <translation>{count} von {all} Entwürfen trennen geübte von ungeübten Spielern.</translation>
    </message>
    <message>
        <source>{count} of {all} rows</source>
        <translation>{count} von {all} Zeilen</translation>
    </message>
    <message>
        <source>{count} of {all} shown</source>
        <translation>{count} von {all} gezeigt</translation>
    </message>
    <message>
        <source>{count} of {count2} posts are of the class {name}; at most {class_per_cent} % are allowed.</source>
        <translation>{count} von {count2} Beiträgen sind von der Klasse {name}; höchstens {class_per_cent} % sind erlaubt.</translation>
    </message>
    <message>
        <source>{count} of {runs}</source>
        <translation>{count} von {runs}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} bestanden</translation>
    </message>
    <message>
        <source>{count} picked. Class and disposition go to all of them.</source>
        <translation>{count} gewählt. Klasse und Umgang gelten für alle.</translation>
    </message>
    <message>
        <source>{count} posts with drafts of their own are rightly left; {left_wanted} are wanted.</source>
        <translation>{count} Beiträge mit eigenen Entwürfen bleiben zu Recht liegen; verlangt sind {left_wanted}.</translation>
    </message>
    <message>
        <source>{count} rows so far</source>
        <translation>{count} Zeilen bisher</translation>
    </message>
    <message>
        <source>{count} still to pass</source>
        <translation>{count} noch zu bestehen</translation>
    </message>
    <message>
        <source>{count} too few</source>
        <translation>{count} zu wenig</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} zu viel</translation>
    </message>
    <message>
        <source>{count} too many: the guide lets it be {most}</source>
        <translation>{count} zu viel: Der Leitfaden erlaubt {most}</translation>
    </message>
    <message>
        <source>{count} · asked {span}</source>
        <translation>{count} · verlangt {span}</translation>
    </message>
    <message>
        <source>{course} {value}</source>
        <translation>{course} {value}</translation>
    </message>
    <message>
        <source>{course}: highest {highest} at {time}, {last} at the end</source>
        <translation>{course}: höchster Wert {highest} bei {time}, {last} am Ende</translation>
    </message>
    <message>
        <source>{curve}: highest {highest} at {time}, {last} at the end</source>
        <translation>{curve}: höchster Wert {highest} bei {time}, {last} am Ende</translation>
    </message>
    <message>
        <source>{cut} is needed</source>
        <translation>nötig ist {cut}</translation>
    </message>
    <message>
        <source>{day} is no date.</source>
        <translation>{day} ist kein Datum.</translation>
    </message>
    <message>
        <source>{day} to {until} · {sat}</source>
        <translation>{day} bis {until} · {sat}</translation>
    </message>
    <message>
        <source>{day} {month}, {clock}</source>
        <translation>{day}. {month}, {clock}</translation>
    </message>
    <message>
        <source>{day} {what} by {who}: {ground}</source>
        <translation>{day} {what} von {who}: {ground}</translation>
    </message>
    <message>
        <source>{dimension}, {title}, {what}: {earned} of {possible}, {lost} points lost</source>
        <translation>{dimension}, {title}, {what}: {earned} von {possible}, {lost} Punkte verloren</translation>
    </message>
    <message>
        <source>{dimension}: {mine} of 100, weight {weight}</source>
        <translation>{dimension}: {mine} von 100, Gewicht {weight}</translation>
    </message>
    <message>
        <source>{dimension}: {mine} of 100, weight {weight}, playbook {playbook}</source>
        <translation>{dimension}: {mine} von 100, Gewicht {weight}, Musterlösung {playbook}</translation>
    </message>
    <message>
        <source>{done} Hand out a new list of revocations, so that others know.</source>
        <translation>{done} Geben Sie eine neue Liste der Widerrufe aus, damit andere es wissen.</translation>
    </message>
    <message>
        <source>{done} looked at: {taken} taken in, {known} known, {refused} refused · {source}</source>
        <translation>{done} angesehen: {taken} aufgenommen, {known} bekannt, {refused} abgelehnt · {source}</translation>
    </message>
    <message>
        <source>{done} of at least {least} judges have finished both rounds. Until then the author&apos;s figure stands.</source>
        <translation>{done} von mindestens {least} Jurymitgliedern sind mit beiden Runden fertig. Bis dahin gilt die Zahl des Autors.</translation>
    </message>
    <message>
        <source>{done} of at least {least} judges have finished.</source>
        <translation>{done} von mindestens {least} Jurymitgliedern sind fertig.</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} von {all} Zeilen</translation>
    </message>
    <message>
        <source>{draft} at {post}, {key}: published in {chosen} of {runs} runs, figure {figure}. {means}.</source>
        <translation>{draft} bei {post}, {key}: veröffentlicht in {chosen} von {runs} Läufen, Wert {figure}. {means}.</translation>
    </message>
    <message>
        <source>{drills} drills cannot be sat on {sittings} days.</source>
        <translation>{drills} Übungen lassen sich nicht an {sittings} Tagen ablegen.</translation>
    </message>
    <message>
        <source>{due} by {time}</source>
        <comment>first word by 03:10</comment>
        <translation>{due} bis {time}</translation>
    </message>
    <message>
        <source>{due} late {time}</source>
        <comment>first word late 0:12</comment>
        <translation>{due} verspätet {time}</translation>
    </message>
    <message>
        <source>{due} {time}</source>
        <comment>first word 0:52</comment>
        <translation>{due} {time}</translation>
    </message>
    <message>
        <source>{earned} of {possible}</source>
        <translation>{earned} von {possible}</translation>
    </message>
    <message>
        <source>{errors}, {warnings}</source>
        <translation>{errors}, {warnings}</translation>
    </message>
    <message>
        <source>{expected} posts are to be carried up; {most_escalations} are as many as one desk can follow.</source>
        <translation>{expected} Beiträge sind hinaufzutragen; mehr als {most_escalations} kann ein Leitstand nicht verfolgen.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{figure}, of %n part(s)</source>
        <translation>
            <numerusform>{figure}, von %n Teil</numerusform>
            <numerusform>{figure}, von %n Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} cannot be played: %n problem(s).</source>
        <translation>
            <numerusform>{file} lässt sich nicht spielen: %n Problem.</numerusform>
            <numerusform>{file} lässt sich nicht spielen: %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be put aside: {why}.</source>
        <translation>{file} lässt sich nicht beiseitelegen: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{file} holds a private key, which must never leave its laptop.</source>
        <translation>{file} enthält einen privaten Schlüssel; er darf seinen Laptop nie verlassen.</translation>
    </message>
    <message>
        <source>{file} in {name} is damaged or under a password.</source>
        <translation>{file} in {name} ist beschädigt oder durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{file} in {name} swells to more than any record can be.</source>
        <translation>{file} in {name} wächst auf mehr, als eine Aufzeichnung sein kann.</translation>
    </message>
    <message>
        <source>{file} is a badge whose signature is of another kind than the one that is checked here.</source>
        <translation>{file} ist ein Abzeichen, dessen Signatur anderer Art ist als die hier geprüfte.</translation>
    </message>
    <message>
        <source>{file} is larger than any file of known issuers.</source>
        <translation>{file} ist größer als jede Datei bekannter Aussteller.</translation>
    </message>
    <message>
        <source>{file} is larger than any people file.</source>
        <translation>{file} ist größer als jede Personendatei.</translation>
    </message>
    <message>
        <source>{file} is larger than any sheet of judges can be.</source>
        <translation>{file} ist größer, als ein Bogen der Jury sein kann.</translation>
    </message>
    <message>
        <source>{file} is larger than anything that can be checked.</source>
        <translation>{file} ist größer als alles, was sich prüfen lässt.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MiB.</source>
        <translation>{file} ist größer als {most} MiB.</translation>
    </message>
    <message>
        <source>{file} is neither a badge nor a record, a bundle or a list of revocations.</source>
        <translation>{file} ist weder Abzeichen noch Aufzeichnung, Bündel oder Liste der Widerrufe.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{file} is no sheet of judges: {why}.</source>
        <translation>{file} ist kein Bogen der Jury: {why}.</translation>
    </message>
    <message>
        <source>{file} is not a file of known issuers.</source>
        <translation>{file} ist keine Datei bekannter Aussteller.</translation>
    </message>
    <message>
        <source>{file} is not what a laptop hands over.</source>
        <translation>{file} ist nicht, was ein Laptop übergibt.</translation>
    </message>
    <message>
        <source>{file} is the sheet of another scenario, {scenario!r}.</source>
        <translation>{file} ist der Bogen eines anderen Szenarios, {scenario!r}.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else meanwhile, so it was not written over.</source>
        <translation>{file} wurde inzwischen von jemand anderem geändert, deshalb wurde sie nicht überschrieben.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}, {language}</source>
        <translation>{file}, {language}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first} {second} {third}</source>
        <comment>three sentences</comment>
        <translation>{first} {second} {third}</translation>
    </message>
    <message>
        <source>{first}; the same at the last moment</source>
        <translation>{first}; im letzten Augenblick dasselbe</translation>
    </message>
    <message>
        <source>{fit} of {all} rows are as the guide asks.</source>
        <translation>{fit} von {all} Zeilen sind, wie der Leitfaden verlangt.</translation>
    </message>
    <message>
        <source>{folder} cannot be a folder: there is a file of that name in the way.</source>
        <translation>{folder} kann kein Ordner sein: Eine Datei dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>{from_time} to {to_time}</source>
        <translation>{from_time} bis {to_time}</translation>
    </message>
    <message>
        <source>{functions} never heard of it</source>
        <translation>{functions} erfuhr nie davon</translation>
    </message>
    <message>
        <source>{functions} · authority {authority} · within {time}</source>
        <translation>{functions} · Befugnis {authority} · innerhalb von {time}</translation>
    </message>
    <message>
        <source>{functions}, authority {authority}, within {time}</source>
        <translation>{functions}, Befugnis {authority}, innerhalb von {time}</translation>
    </message>
    <message>
        <source>{have} of {least} first attempts</source>
        <translation>{have} von {least} Erstversuchen</translation>
    </message>
    <message>
        <source>{higher} earns {more}, no more than {lower} with {less}: the score does not grow with skill.</source>
        <translation>{higher} bringt {more}, nicht mehr als {lower} mit {less}: Die Punktzahl wächst nicht mit dem Können.</translation>
    </message>
    <message>
        <source>{holds} of {people}, {share} %</source>
        <translation>{holds} von {people}, {share} %</translation>
    </message>
    <message>
        <source>{house} is no policy that could stand in for the scenario&apos;s own.</source>
        <translation>{house} ist kein Regelwerk, das an die Stelle des eigenen des Szenarios treten könnte.</translation>
    </message>
    <message>
        <source>{id} becomes known by asking, not at a set time.</source>
        <translation>{id} wird durch Fragen bekannt, nicht zu fester Zeit.</translation>
    </message>
    <message>
        <source>{id} comes when its condition holds, not at a set time: change it in the text.</source>
        <translation>{id} kommt, wenn seine Bedingung zutrifft, nicht zu fester Zeit: Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>{id} has no time of its own in the text.</source>
        <translation>{id} hat im Text keine eigene Zeit.</translation>
    </message>
    <message>
        <source>{id} · made by Stormdrill {version} · number {number}</source>
        <translation>{id} · erstellt von Stormdrill {version} · Nummer {number}</translation>
    </message>
    <message>
        <source>{id} · {why}</source>
        <translation>{id} · {why}</translation>
    </message>
    <message>
        <source>{id}: {problem}</source>
        <translation>{id}: {problem}</translation>
    </message>
    <message>
        <source>{kept} {difference}</source>
        <translation>{kept} {difference}</translation>
    </message>
    <message>
        <source>{language} is no language by its letters.</source>
        <translation>{language} ist nach den Buchstaben keine Sprache.</translation>
    </message>
    <message>
        <source>{least} at least, {usual} usual</source>
        <translation>mindestens {least}, üblich {usual}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <comment>scores</comment>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>{line!r} can earn 0 to {most} points, not {said}.</source>
        <translation>{line!r} kann 0 bis {most} Punkte bringen, nicht {said}.</translation>
    </message>
    <message>
        <source>{line!r} has not been judged.</source>
        <translation>{line!r} ist nicht beurteilt.</translation>
    </message>
    <message>
        <source>{line}, {points} points, not judged yet</source>
        <translation>{line}, {points} Punkte, noch nicht beurteilt</translation>
    </message>
    <message>
        <source>{line}, {said} of {points} points</source>
        <translation>{line}, {said} von {points} Punkten</translation>
    </message>
    <message>
        <source>{longest} {apologetic}</source>
        <translation>{longest} {apologetic}</translation>
    </message>
    <message>
        <source>{mark} of 100 passes</source>
        <translation>{mark} von 100 genügen zum Bestehen</translation>
    </message>
    <message>
        <source>{meaning} Decided by {name}.</source>
        <translation>{meaning} Entschieden von {name}.</translation>
    </message>
    <message>
        <source>{mean} words a minute are to be read; nobody reads more than {last_cap}.</source>
        <translation>{mean} Wörter je Minute sind zu lesen; niemand liest mehr als {last_cap}.</translation>
    </message>
    <message>
        <source>{mean} words a minute are to be read; {cap} are the most at difficulty {difficulty}.</source>
        <translation>{mean} Wörter je Minute sind zu lesen; {cap} sind bei Schwierigkeit {difficulty} das Höchste.</translation>
    </message>
    <message>
        <source>{mean} words a minute on the whole; nobody reads more than {cap}.</source>
        <translation>{mean} Wörter je Minute im Ganzen; niemand liest mehr als {cap}.</translation>
    </message>
    <message>
        <source>{mean} words a minute on the whole; {cap} are the most at this difficulty.</source>
        <translation>{mean} Wörter je Minute im Ganzen; {cap} sind bei dieser Schwierigkeit das Höchste.</translation>
    </message>
    <message>
        <source>{mean} ± {spread}</source>
        <translation>{mean} ± {spread}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{most} characters at the most.</source>
        <translation>Höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>{name!r} is no name: 1 to {most} printable characters.</source>
        <translation>{name!r} ist kein Name: 1 bis {most} druckbare Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} with authority {authority}</source>
        <translation>{names} mit Befugnis {authority}</translation>
    </message>
    <message>
        <source>{names}: {why}</source>
        <translation>{names}: {why}</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (ausgeschieden)</translation>
    </message>
    <message>
        <source>{name} (post of {time})</source>
        <translation>{name} (Beitrag von {time})</translation>
    </message>
    <message>
        <source>{name} ({letters})</source>
        <translation>{name} ({letters})</translation>
    </message>
    <message>
        <source>{name} appeals: {ground}</source>
        <translation>{name} erhebt Einspruch: {ground}</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PO file: {why}.</source>
        <translation>{name} lässt sich nicht als PO-Datei lesen: {why}.</translation>
    </message>
    <message>
        <source>{name} exists already; it was left as it is.</source>
        <translation>{name} gibt es schon; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} had not sat the drill first, so this judgement does not count.</source>
        <translation>{name} hatte die Übung nicht zuerst gespielt, deshalb zählt dieses Urteil nicht.</translation>
    </message>
    <message>
        <source>{name} has been changed since the difference was shown.</source>
        <translation>{name} wurde geändert, seit der Unterschied gezeigt wurde.</translation>
    </message>
    <message>
        <source>{name} has decided about this before.</source>
        <translation>{name} hat darüber schon einmal entschieden.</translation>
    </message>
    <message>
        <source>{name} has decided about this before. An appeal is decided by somebody else.</source>
        <translation>{name} hat darüber schon entschieden. Über einen Einspruch entscheidet jemand anderes.</translation>
    </message>
    <message>
        <source>{name} has headings and no people.</source>
        <translation>{name} hat Überschriften und keine Menschen.</translation>
    </message>
    <message>
        <source>{name} has headings, but not both an employee number and a name: {headings}.</source>
        <translation>{name} hat Überschriften, aber nicht sowohl Personalnummer als auch Name: {headings}.</translation>
    </message>
    <message>
        <source>{name} has no headings that are known.</source>
        <translation>{name} hat keine bekannten Überschriften.</translation>
    </message>
    <message>
        <source>{name} has not judged every line in both rounds.</source>
        <translation>{name} hat nicht jede Zeile in beiden Runden beurteilt.</translation>
    </message>
    <message>
        <source>{name} has the line {id} twice.</source>
        <translation>{name} hat die Zeile {id} zweimal.</translation>
    </message>
    <message>
        <source>{name} holds NUL bytes: it is no text file.</source>
        <translation>{name} enthält NUL-Bytes: Es ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{name} holds more than such a file can.</source>
        <translation>{name} enthält mehr, als eine solche Datei kann.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read.</source>
        <translation>{name} enthält nichts Lesbares.</translation>
    </message>
    <message>
        <source>{name} holds the invisible character {sign} here.</source>
        <translation>{name} enthält hier das unsichtbare Zeichen {sign}.</translation>
    </message>
    <message>
        <source>{name} holds {file} twice.</source>
        <translation>{name} enthält {file} zweimal.</translation>
    </message>
    <message>
        <source>{name} holds {file}, which is a link or a device.</source>
        <translation>{name} enthält {file}, einen Verweis oder ein Gerät.</translation>
    </message>
    <message>
        <source>{name} holds {file}, which leads out of it.</source>
        <translation>{name} enthält {file}, das aus ihm hinausführt.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip.</source>
        <translation>{name} ist ein beschädigtes Zip.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is enrolled already.</source>
        <translation>{name} ist schon angemeldet.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 MiB; no scenario, chart, policy or programme is.</source>
        <translation>{name} ist größer als 2 MiB; das ist kein Szenario, Organigramm, Regelwerk oder Programm.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 MiB; no string table of a scenario is.</source>
        <translation>{name} ist größer als 4 MiB; das ist keine Texttabelle eines Szenarios.</translation>
    </message>
    <message>
        <source>{name} is neither a scenario&apos;s id nor a file: {part}.</source>
        <translation>{name} ist weder die Kennung eines Szenarios noch eine Datei: {part}.</translation>
    </message>
    <message>
        <source>{name} is no file of this kind.</source>
        <translation>{name} ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>{name} is no people file that can be read.</source>
        <translation>{name} ist keine lesbare Personendatei.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 from here on.</source>
        <translation>{name} ist ab hier nicht UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not the string table of a scenario: its header names none in X-Scenario.</source>
        <translation>{name} ist nicht die Texttabelle eines Szenarios: Ihr Kopf nennt keines in X-Scenario.</translation>
    </message>
    <message>
        <source>{name} is sealed in a way that this program does not know.</source>
        <translation>{name} ist auf eine Weise versiegelt, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>{name} is the string table of {other}, not of {scenario}.</source>
        <translation>{name} ist die Texttabelle von {other}, nicht von {scenario}.</translation>
    </message>
    <message>
        <source>{name} is the table of {scenario} in {language}.</source>
        <translation>{name} ist die Tabelle von {scenario} in {language}.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ist schon da.</translation>
    </message>
    <message>
        <source>{name} lists {count} files; {most} is the most.</source>
        <translation>{name} nennt {count} Dateien; {most} sind das Höchste.</translation>
    </message>
    <message>
        <source>{name} sat this drill first</source>
        <translation>{name} hat diese Übung zuerst gespielt</translation>
    </message>
    <message>
        <source>{name} says that it is written in {charset}; a string table is UTF-8.</source>
        <translation>{name} sagt, sie sei in {charset} geschrieben; eine Texttabelle ist UTF-8.</translation>
    </message>
    <message>
        <source>{name} supervised drills of {candidate} and so may not decide.</source>
        <translation>{name} hat Übungen von {candidate} beaufsichtigt und darf deshalb nicht entscheiden.</translation>
    </message>
    <message>
        <source>{name} trained {candidate} and so may not decide.</source>
        <translation>{name} hat {candidate} geschult und darf deshalb nicht entscheiden.</translation>
    </message>
    <message>
        <source>{name} · round {number}</source>
        <translation>{name} · Runde {number}</translation>
    </message>
    <message>
        <source>{name} · {done} of {of}</source>
        <translation>{name} · {done} von {of}</translation>
    </message>
    <message>
        <source>{name}, number {number}, {unit}</source>
        <translation>{name}, Nummer {number}, {unit}</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
    <message>
        <source>{name}, {number}: {percent} %, may pause at chapters (set by {by})</source>
        <translation>{name}, {number}: {percent} %, darf an Kapiteln anhalten (gesetzt von {by})</translation>
    </message>
    <message>
        <source>{name}, {number}: {percent} %, no breaks (set by {by})</source>
        <translation>{name}, {number}: {percent} %, keine Pausen (gesetzt von {by})</translation>
    </message>
    <message>
        <source>{name}: points of a just-competent person, 0 to {points}</source>
        <translation>{name}: Punkte von jemandem, der es gerade eben beherrscht, 0 bis {points}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: used in %n place(s)</source>
        <translation>
            <numerusform>{name}: an %n Stelle benutzt</numerusform>
            <numerusform>{name}: an %n Stellen benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {places}</source>
        <translation>{name}: {places}</translation>
    </message>
    <message>
        <source>{name}: {verb}</source>
        <translation>{name}: {verb}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{node} is not in this picture.</source>
        <translation>{node} ist nicht in diesem Bild.</translation>
    </message>
    <message>
        <source>{node} · the nearest {count} of its edges are drawn</source>
        <translation>{node} · gezeichnet sind die nächsten {count} Kanten</translation>
    </message>
    <message>
        <source>{node}: leads to nothing, and nothing leads to it.</source>
        <translation>{node}: führt zu nichts, und nichts führt dorthin.</translation>
    </message>
    <message>
        <source>{node}: levels come from the rules; no line of the text makes one.</source>
        <translation>{node}: Stufen kommen aus den Regeln; keine Zeile des Textes macht eine.</translation>
    </message>
    <message>
        <source>{number} followers</source>
        <translation>Reichweite {number}</translation>
    </message>
    <message>
        <source>{number} is not known, {known} is: leading zeros were lost</source>
        <translation>{number} ist nicht bekannt, {known} schon: führende Nullen gingen verloren</translation>
    </message>
    <message>
        <source>{number} is outside {least} to {most}</source>
        <translation>{number} liegt außerhalb von {least} bis {most}</translation>
    </message>
    <message>
        <source>{number} like</source>
        <translation>{number} gefällt</translation>
    </message>
    <message>
        <source>{number} likes</source>
        <translation>{number} gefällt</translation>
    </message>
    <message>
        <source>{number} share</source>
        <translation>{number} geteilt</translation>
    </message>
    <message>
        <source>{number} shares</source>
        <translation>{number} geteilt</translation>
    </message>
    <message>
        <source>{number} views</source>
        <translation>{number} gesehen</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{number}k</source>
        <translation>{number} Tsd.</translation>
    </message>
    <message>
        <source>{off}: {asks}</source>
        <translation>{off}: {asks}</translation>
    </message>
    <message>
        <source>{other} of {count} storyline posts need another disposition than their class&apos;s default.</source>
        <translation>{other} von {count} Beiträgen der Handlungsstränge brauchen einen anderen Umgang als den üblichen ihrer Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>{over} of %n drill(s) over</source>
        <translation>
            <numerusform>{over} von %n Übung vorbei</numerusform>
            <numerusform>{over} von %n Übungen vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} in this hand-over is not what its list of contents says: it was changed.</source>
        <translation>{part} in dieser Übergabe ist nicht, was ihr Inhaltsverzeichnis sagt: Es wurde geändert.</translation>
    </message>
    <message>
        <source>{part} is lost</source>
        <translation>{part} ist verloren</translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n drill(s) passed</source>
        <translation>
            <numerusform>{passed} von %n Übung bestanden</numerusform>
            <numerusform>{passed} von %n Übungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {all} passed</source>
        <translation>{passed} von {all} bestanden</translation>
    </message>
    <message>
        <source>{path} cannot be a file: a folder of that name is in the way.</source>
        <translation>{path} kann keine Datei sein: Ein Ordner dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be replaced: another program has it open, or it may not be changed.</source>
        <translation>{path} ließ sich nicht ersetzen: Ein anderes Programm hat es offen, oder es darf nicht geändert werden.</translation>
    </message>
    <message>
        <source>{path} could not be written: {part}.</source>
        <translation>{path} ließ sich nicht schreiben: {part}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{path} may not be read by you.</source>
        <translation>{path} dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{player} earns {mean} on average; {bar} is the most.</source>
        <translation>{player} bringt im Schnitt {mean}; {bar} ist das Höchste.</translation>
    </message>
    <message>
        <source>{player} earns {points}; {bar} is the most on average.</source>
        <translation>{player} bringt {points}; {bar} ist im Schnitt das Höchste.</translation>
    </message>
    <message>
        <source>{player} passes {passed} of {runs} runs.</source>
        <translation>{player} besteht {passed} von {runs} Läufen.</translation>
    </message>
    <message>
        <source>{player} passes.</source>
        <translation>{player} besteht.</translation>
    </message>
    <message>
        <source>{player} plays · {done} of {total} runs done, {left} left · {players}</source>
        <translation>{player} spielt · {done} von {total} Läufen fertig, noch {left} · {players}</translation>
    </message>
    <message>
        <source>{player}, seed {seed}, score {score}: {why}</source>
        <translation>{player}, Startzahl {seed}, Punktzahl {score}: {why}</translation>
    </message>
    <message>
        <source>{player}: {runs} runs, mean {mean}, from {least} to {most}, {passed} passed, {breaches} with a breach</source>
        <translation>{player}: {runs} Läufe, Mittel {mean}, von {least} bis {most}, {passed} bestanden, {breaches} mit Verstoß</translation>
    </message>
    <message>
        <source>{player}: {state}</source>
        <translation>{player}: {state}</translation>
    </message>
    <message>
        <source>{points} lies far above the mean of {mean} of {player}.</source>
        <translation>{points} liegt weit über dem Mittel von {mean} von {player}.</translation>
    </message>
    <message>
        <source>{points} lies far below the mean of {mean} of {player}.</source>
        <translation>{points} liegt weit unter dem Mittel von {mean} von {player}.</translation>
    </message>
    <message>
        <source>{points} of 100 · cut {cut} · {how}</source>
        <translation>{points} von 100 · Grenze {cut} · {how}</translation>
    </message>
    <message>
        <source>{points} of 100 · cut {cut} · {scaled} where each cut is 70</source>
        <translation>{points} von 100 · Grenze {cut} · {scaled}, wo jede Grenze 70 ist</translation>
    </message>
    <message>
        <source>{programme} · {company}</source>
        <translation>{programme} · {company}</translation>
    </message>
    <message>
        <source>{remedy} ({code})</source>
        <translation>{remedy} ({code})</translation>
    </message>
    <message>
        <source>{results} months after the exam</source>
        <translation>{results} Monate nach der Prüfung</translation>
    </message>
    <message>
        <source>{results} months; longer where a certificate rests on it</source>
        <translation>{results} Monate; länger, wo ein Zertifikat darauf ruht</translation>
    </message>
    <message>
        <source>{review}.</source>
        <translation>{review}.</translation>
    </message>
    <message>
        <source>{roles} in {time}</source>
        <translation>{roles} in {time}</translation>
    </message>
    <message>
        <source>{rule}: at {time} it went otherwise.</source>
        <translation>{rule}: Bei {time} war es anders.</translation>
    </message>
    <message>
        <source>{rule}: at {time} with {name} it went otherwise.</source>
        <translation>{rule}: Bei {time} war es mit {name} anders.</translation>
    </message>
    <message>
        <source>{same} of {all} lines have no discrimination: everybody earned the same there.</source>
        <translation>{same} von {all} Zeilen haben keine Trennschärfe: Alle bekamen dort dasselbe.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <comment>a, b and c</comment>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} von {all} gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>{spot}: {mean} of 100 over %n drill(s)</source>
        <translation>
            <numerusform>{spot}: {mean} von 100 über %n Übung</numerusform>
            <numerusform>{spot}: {mean} von 100 über %n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} until {day}</source>
        <translation>{state} bis {day}</translation>
    </message>
    <message>
        <source>{state}, provisional</source>
        <translation>{state}, vorläufig</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state}, {day}</translation>
    </message>
    <message>
        <source>{story_time} in the story</source>
        <translation>{story_time} im Spiel</translation>
    </message>
    <message>
        <source>{summary} A look tells the answer.</source>
        <translation>{summary} Ein Blick verrät die Antwort.</translation>
    </message>
    <message>
        <source>{text} could be two dates; write it as 2026-03-31</source>
        <translation>{text} könnte zwei Daten bedeuten; schreiben Sie es wie 2026-03-31</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2026-03-31</source>
        <translation>{text} ist kein Datum; schreiben Sie es wie 2026-03-31</translation>
    </message>
    <message>
        <source>{text} is no e-mail address</source>
        <translation>{text} ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{text} was taken as {number}</source>
        <translation>{text} wurde als {number} verstanden</translation>
    </message>
    <message>
        <source>{time} after it</source>
        <translation>{time} danach</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>{time} in the story</source>
        <translation>{time} in der Geschichte</translation>
    </message>
    <message>
        <source>{time}, {name}: {text}. You: {given}. Right: {right}.</source>
        <translation>{time}, {name}: {text}. Sie: {given}. Richtig: {right}.</translation>
    </message>
    <message>
        <source>{time}: {values}</source>
        <translation>{time}: {values}</translation>
    </message>
    <message>
        <source>{title} (organised)</source>
        <translation>{title} (organisiert)</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{title} ({id})</source>
        <translation>{title} ({id})</translation>
    </message>
    <message>
        <source>{title} as a picture</source>
        <translation>{title} als Bild</translation>
    </message>
    <message>
        <source>{title} as a table</source>
        <translation>{title} als Tabelle</translation>
    </message>
    <message>
        <source>{title} cannot be read.</source>
        <translation>{title} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{title} has no line to {title2}.</source>
        <translation>{title} hat keine Verbindung zu {title2}.</translation>
    </message>
    <message numerus="yes">
        <source>{title} has to be held for %n day(s) first; it has been since {since}.</source>
        <translation>
            <numerusform>{title} muss zuerst %n Tag lang gehalten sein; gehalten wird es seit {since}.</numerusform>
            <numerusform>{title} muss zuerst %n Tage lang gehalten sein; gehalten wird es seit {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, cannot be read, {problems}</source>
        <translation>{title}, nicht lesbar, {problems}</translation>
    </message>
    <message>
        <source>{title}. {courses}.</source>
        <translation>{title}. {courses}.</translation>
    </message>
    <message>
        <source>{title}: it never opens.</source>
        <translation>{title}: Er beginnt nie.</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>{title}: {places}</source>
        <translation>{title}: {places}</translation>
    </message>
    <message>
        <source>{title}: {total} of 100, not passed.</source>
        <translation>{title}: {total} von 100, nicht bestanden.</translation>
    </message>
    <message>
        <source>{title}: {total} of 100, passed.</source>
        <translation>{title}: {total} von 100, bestanden.</translation>
    </message>
    <message>
        <source>{value} %, {low} to {high} %</source>
        <translation>{value} %, {low} bis {high} %</translation>
    </message>
    <message>
        <source>{value} is no {name} that there is.</source>
        <translation>{value} gibt es nicht ({name}).</translation>
    </message>
    <message>
        <source>{value} of 5</source>
        <translation>{value} von 5</translation>
    </message>
    <message>
        <source>{value}, {low} to {high}</source>
        <translation>{value}, {low} bis {high}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <comment>Fri 6 March, 11:51</comment>
        <translation>{weekday}, {day}. {month}, {time}</translation>
    </message>
    <message>
        <source>{weight} {code}, {place}: {message} {remedy}</source>
        <translation>{weight} {code}, {place}: {message} {remedy}</translation>
    </message>
    <message>
        <source>{what} Kept {how_long}.</source>
        <translation>{what} Wird behalten: {how_long}.</translation>
    </message>
    <message>
        <source>{what} is not allowed here.</source>
        <translation>{what} ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <translation>{what}, bei {time}</translation>
    </message>
    <message>
        <source>{what}. F8 goes to the next one.</source>
        <translation>{what}. F8 führt zum nächsten.</translation>
    </message>
    <message>
        <source>{what}: name</source>
        <translation>{what}: Name</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>{words} (another way does as well)</source>
        <translation>{words} (ein anderer Weg tut es auch)</translation>
    </message>
    <message>
        <source>{words} in drafts</source>
        <translation>{words} in Entwürfen</translation>
    </message>
    <message>
        <source>{words} in posts</source>
        <translation>{words} in Beiträgen</translation>
    </message>
    <message>
        <source>{words} in the internal chat</source>
        <translation>{words} im internen Chat</translation>
    </message>
    <message>
        <source>{words} words in the busiest sixty seconds, from {time}; {cap} are the most.</source>
        <translation>{words} Wörter in den vollsten sechzig Sekunden, ab {time}; {cap} sind das Höchste.</translation>
    </message>
    <message>
        <source>{words} · {title}</source>
        <translation>{words} · {title}</translation>
    </message>
    <message>
        <source>{word}, {kind}</source>
        <translation>{word}, {kind}</translation>
    </message>
    <message>
        <source>{word}, {kind}: {hint}</source>
        <translation>{word}, {kind}: {hint}</translation>
    </message>
    <message>
        <source>{word}: {text}</source>
        <translation>{word}: {text}</translation>
    </message>
    <message>
        <source>± {points} points</source>
        <translation>± {points} Punkte</translation>
    </message>
    <message>
        <source>“This is real” stops a drill at once; it counts as nothing, and another one is drawn for you.</source>
        <translation>„Das ist echt“ hält eine Übung sofort an; sie zählt nicht, und eine andere wird für Sie gezogen.</translation>
    </message>
    <message>
        <source>“not mine, ask {title}”</source>
        <translation>„nicht meine Sache, fragen Sie: {title}“</translation>
    </message>
    <message>
        <source>“{header}” is a column that is not known here.</source>
        <translation>„{header}“ ist eine Spalte, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“{header}” is read as {column}.</source>
        <translation>„{header}“ wird als {column} gelesen.</translation>
    </message>
    <message>
        <source>“{heading}” is read as {field}.</source>
        <translation>„{heading}“ wird als {field} gelesen.</translation>
    </message>
    <message>
        <source>“{id}” is kept for the scenario that new ones begin from.</source>
        <translation>„{id}“ ist dem Szenario vorbehalten, mit dem neue beginnen.</translation>
    </message>
    <message>
        <source>“{name}” is on the list already; tell the two apart.</source>
        <translation>„{name}“ steht schon auf der Liste; unterscheiden Sie die beiden.</translation>
    </message>
    <message>
        <source>“{question}” You said no, which makes it {given}; yes was right: it is {right}.</source>
        <translation>„{question}“ Sie sagten Nein, also „{given}“; Ja war richtig: Es ist „{right}“.</translation>
    </message>
    <message>
        <source>“{question}” You said yes, which makes it {given}; no was right: it is {right}.</source>
        <translation>„{question}“ Sie sagten Ja, also „{given}“; Nein war richtig: Es ist „{right}“.</translation>
    </message>
    <message>
        <source>“{row}”: its only place.</source>
        <translation>„{row}“: die einzige Stelle.</translation>
    </message>
    <message>
        <source>“{row}”: place {number} of {all}. Enter goes on to the next.</source>
        <translation>„{row}“: Stelle {number} von {all}. Die Eingabetaste führt zur nächsten.</translation>
    </message>
    <message>
        <source>“{row}”: there is none, so there is no place to show.</source>
        <translation>„{row}“: Es gibt keine, also auch keine Stelle zu zeigen.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in an id: use the letters a to z, digits and hyphens.</source>
        <translation>„{sign}“ kann in einer Kennung nicht stehen: Benutzen Sie die Buchstaben a bis z, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” as a table</source>
        <translation>„{title}“ als Tabelle</translation>
    </message>
    <message>
        <source>“{title}” is shipped and stays as it is.</source>
        <translation>„{title}“ ist mitgeliefert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{typed}” is no whole number. Type one from 0 to {points}.</source>
        <translation>„{typed}“ ist keine ganze Zahl. Tippen Sie eine von 0 bis {points}.</translation>
    </message>
</context>
</TS>
