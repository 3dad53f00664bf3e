<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n (returns|return)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n returns</numerusform>
            <numerusform>%n return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) until something is put right.</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n stands until something is put right.</numerusform>
            <numerusform>%n stand until something is put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (waits|wait).</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n waits.</numerusform>
            <numerusform>%n wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PIN(s) (comes|come) with it that (is another|are others) than those here.</source>
        <translation>
            <numerusform>%n PIN comes with it that is another than those here.</numerusform>
            <numerusform>%n PINs come with it that are others than those here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n as they were</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) left out.</source>
        <translation>
            <numerusform>%n bad row left out.</numerusform>
            <numerusform>%n bad rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rows</source>
        <comment>things that change</comment>
        <translation>
            <numerusform>%n beside the rows</numerusform>
            <numerusform>%n beside the rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s). Arrows follow the edges, Enter shows the text.</source>
        <translation>
            <numerusform>%n card. Arrows follow the edges, Enter shows the text.</numerusform>
            <numerusform>%n cards. Arrows follow the edges, Enter shows the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued, renewals among them.</source>
        <translation>
            <numerusform>%n certificate issued, renewals among them.</numerusform>
            <numerusform>%n certificates issued, renewals among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n certificate issued.</numerusform>
            <numerusform>%n certificates issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what was here first stays as it is.</source>
        <translation>
            <numerusform>%n conflict: what was here first stays as it is.</numerusform>
            <numerusform>%n conflicts: what was here first stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical breach(es)</source>
        <translation>
            <numerusform>%n critical breach</numerusform>
            <numerusform>%n critical breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical breach(es) over the set; allowed: {allowed}.</source>
        <translation>
            <numerusform>%n critical breach over the set; allowed: {allowed}.</numerusform>
            <numerusform>%n critical breaches over the set; allowed: {allowed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between two sets; the next from {date} on.</source>
        <translation>
            <numerusform>%n day between two sets; the next from {date} on.</numerusform>
            <numerusform>%n days between two sets; the next from {date} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to look at</source>
        <translation>
            <numerusform>%n decision to look at</numerusform>
            <numerusform>%n decisions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different cause(s)</source>
        <comment>what a set must hold</comment>
        <translation>
            <numerusform>%n different cause</numerusform>
            <numerusform>%n different causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different formation(s)</source>
        <comment>what a set must hold</comment>
        <translation>
            <numerusform>%n different formation</numerusform>
            <numerusform>%n different formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) drawn from real crises of 2001–2011</source>
        <translation>
            <numerusform>%n drill drawn from real crises of 2001–2011</numerusform>
            <numerusform>%n drills drawn from real crises of 2001–2011</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) of the set never sat: 0 points each.</source>
        <translation>
            <numerusform>%n drill of the set never sat: 0 points each.</numerusform>
            <numerusform>%n drills of the set never sat: 0 points each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) sat without the supervision that this level asks for.</source>
        <translation>
            <numerusform>%n drill sat without the supervision that this level asks for.</numerusform>
            <numerusform>%n drills sat without the supervision that this level asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) with the theme {theme}</source>
        <comment>what a set must hold</comment>
        <translation>
            <numerusform>%n drill with the theme {theme}</numerusform>
            <numerusform>%n drills with the theme {theme}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earned</source>
        <comment>certificates that wait</comment>
        <translation>
            <numerusform>%n earned</numerusform>
            <numerusform>%n earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) (keeps|keep) it from being played</source>
        <translation>
            <numerusform>%n error keeps it from being played</numerusform>
            <numerusform>%n errors keep it from being played</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam result(s) under a salted hash that leads to nobody; every chain stays valid</source>
        <translation>
            <numerusform>%n exam result under a salted hash that leads to nobody; every chain stays valid</numerusform>
            <numerusform>%n exam results under a salted hash that leads to nobody; every chain stays valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n file written to {folder}.</numerusform>
            <numerusform>%n files written to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first attempt(s)</source>
        <translation>
            <numerusform>%n first attempt</numerusform>
            <numerusform>%n first attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been taken in before.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n had been taken in before.</numerusform>
            <numerusform>%n had been taken in before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) that no scenario may hold (was|were) left out.</source>
        <translation>
            <numerusform>%n invisible character that no scenario may hold was left out.</numerusform>
            <numerusform>%n invisible characters that no scenario may hold were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) beside English</source>
        <translation>
            <numerusform>%n language beside English</numerusform>
            <numerusform>%n languages beside English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left because you stopped.</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n left because you stopped.</numerusform>
            <numerusform>%n left because you stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (differs|differ).</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) waiting for a translator. Send the file out, and take it in when it comes back.</source>
        <translation>
            <numerusform>%n line is waiting for a translator. Send the file out, and take it in when it comes back.</numerusform>
            <numerusform>%n lines are waiting for a translator. Send the file out, and take it in when it comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it (is|are) still English.</source>
        <translation>
            <numerusform>%n line of it is still English.</numerusform>
            <numerusform>%n lines of it are still English.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would change.</source>
        <translation>
            <numerusform>%n line would change.</numerusform>
            <numerusform>%n lines would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s) (is|are) on no roster: {numbers}.</source>
        <translation>
            <numerusform>%n manager is on no roster: {numbers}.</numerusform>
            <numerusform>%n managers are on no roster: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more first attempt(s) needed</source>
        <translation>
            <numerusform>%n more first attempt needed</numerusform>
            <numerusform>%n more first attempts needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may come</source>
        <comment>words to read</comment>
        <translation>
            <numerusform>%n more may come</numerusform>
            <numerusform>%n more may come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in data.json.</source>
        <translation>
            <numerusform>%n more row in data.json.</numerusform>
            <numerusform>%n more rows in data.json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a table</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s).</source>
        <translation>
            <numerusform>%n new proposal.</numerusform>
            <numerusform>%n new proposals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the file</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n not in the file</numerusform>
            <numerusform>%n not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} set(s) left within {months} months</source>
        <translation>
            <numerusform>%n of {all} set left within {months} months</numerusform>
            <numerusform>%n of {all} sets left within {months} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): {names}.</source>
        <translation>
            <numerusform>%n part: {names}.</numerusform>
            <numerusform>%n parts: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) (is|are) named by another hash in records of this laptop. Both stay known.</source>
        <translation>
            <numerusform>%n person is named by another hash in records of this laptop. Both stay known.</numerusform>
            <numerusform>%n persons are named by another hash in records of this laptop. Both stay known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) noted as having left.</source>
        <translation>
            <numerusform>%n person noted as having left.</numerusform>
            <numerusform>%n persons noted as having left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sealed into {file}.</source>
        <translation>
            <numerusform>%n person sealed into {file}.</numerusform>
            <numerusform>%n persons sealed into {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be written.</source>
        <translation>
            <numerusform>%n person will be written.</numerusform>
            <numerusform>%n persons will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written.</source>
        <translation>
            <numerusform>%n person written.</numerusform>
            <numerusform>%n persons written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) (plays|play) the scenario as it is written now: the playbook, nobody, players of known skill, and cheats that never read the key. That is {runs} runs, off your screen.</source>
        <translation>
            <numerusform>%n player plays the scenario as it is written now: the playbook, nobody, players of known skill, and cheats that never read the key. That is {runs} runs, off your screen.</numerusform>
            <numerusform>%n players play the scenario as it is written now: the playbook, nobody, players of known skill, and cheats that never read the key. That is {runs} runs, off your screen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) to come</source>
        <translation>
            <numerusform>%n player to come</numerusform>
            <numerusform>%n players to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) (belongs|belong) to it.</source>
        <translation>
            <numerusform>%n post belongs to it.</numerusform>
            <numerusform>%n posts belong to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s).</source>
        <translation>
            <numerusform>%n post.</numerusform>
            <numerusform>%n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice run(s) (is|are) not in here: practice is the person&apos;s own, who adds it themselves.</source>
        <translation>
            <numerusform>%n practice run is not in here: practice is the person&apos;s own, who adds it themselves.</numerusform>
            <numerusform>%n practice runs are not in here: practice is the person&apos;s own, who adds it themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice run(s), with every act</source>
        <translation>
            <numerusform>%n practice run, with every act</numerusform>
            <numerusform>%n practice runs, with every act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (keeps|keep) it from being played. Put them right first, so that no line is lost.</source>
        <translation>
            <numerusform>%n problem keeps it from being played. Put them right first, so that no line is lost.</numerusform>
            <numerusform>%n problems keep it from being played. Put them right first, so that no line is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (keeps|keep) this scenario from being played.</source>
        <translation>
            <numerusform>%n problem keeps this scenario from being played.</numerusform>
            <numerusform>%n problems keep this scenario from being played.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (stands|stand) in its way, listed under Write. Mend (it|them), then come back.</source>
        <translation>
            <numerusform>%n problem stands in its way, listed under Write. Mend it, then come back.</numerusform>
            <numerusform>%n problems stand in its way, listed under Write. Mend them, then come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) (stands|stand) in its way. Mend (it|them), then rehearse again.</source>
        <translation>
            <numerusform>%n problem stands in its way. Mend it, then rehearse again.</numerusform>
            <numerusform>%n problems stand in its way. Mend them, then rehearse again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in {file}: nothing was written.</source>
        <translation>
            <numerusform>%n problem in {file}: nothing was written.</numerusform>
            <numerusform>%n problems in {file}: nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) must be put right in the table first.</source>
        <translation>
            <numerusform>%n problem must be put right in the table first.</numerusform>
            <numerusform>%n problems must be put right in the table first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) declined.</source>
        <translation>
            <numerusform>%n proposal declined.</numerusform>
            <numerusform>%n proposals declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused.</source>
        <translation>
            <numerusform>%n proposal refused.</numerusform>
            <numerusform>%n proposals refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real first attempt(s) at this edition in this home. Only sums over people are told, never who.</source>
        <translation>
            <numerusform>%n real first attempt at this edition in this home. Only sums over people are told, never who.</numerusform>
            <numerusform>%n real first attempts at this edition in this home. Only sums over people are told, never who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be taken in; HR can tell why.</source>
        <translation>
            <numerusform>%n record could not be taken in; HR can tell why.</numerusform>
            <numerusform>%n records could not be taken in; HR can tell why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be told of. {first}</source>
        <translation>
            <numerusform>%n record could not be told of. {first}</numerusform>
            <numerusform>%n records could not be told of. {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept apart</source>
        <translation>
            <numerusform>%n record kept apart</numerusform>
            <numerusform>%n records kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in.</source>
        <translation>
            <numerusform>%n record taken in.</numerusform>
            <numerusform>%n records taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {path}.</source>
        <translation>
            <numerusform>%n record written to {path}.</numerusform>
            <numerusform>%n records written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused for good.</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n refused for good.</numerusform>
            <numerusform>%n refused for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n renewal</numerusform>
            <numerusform>%n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of what is on screen.</source>
        <translation>
            <numerusform>%n row of what is on screen.</numerusform>
            <numerusform>%n rows of what is on screen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n row written to {file}.</numerusform>
            <numerusform>%n rows written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not go as (it|they) should, the worst first.</source>
        <translation>
            <numerusform>%n run did not go as it should, the worst first.</numerusform>
            <numerusform>%n runs did not go as they should, the worst first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each player, seeds {first} to {last}.</source>
        <translation>
            <numerusform>%n run of each player, seeds {first} to {last}.</numerusform>
            <numerusform>%n runs of each player, seeds {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious breach(es)</source>
        <translation>
            <numerusform>%n serious breach</numerusform>
            <numerusform>%n serious breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious breach(es) over the set; allowed: {allowed}.</source>
        <translation>
            <numerusform>%n serious breach over the set; allowed: {allowed}.</numerusform>
            <numerusform>%n serious breaches over the set; allowed: {allowed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) allowed within {months} months, all used; the next from {date} on.</source>
        <translation>
            <numerusform>%n set allowed within {months} months, all used; the next from {date} on.</numerusform>
            <numerusform>%n sets allowed within {months} months, all used; the next from {date} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) about them went to a learning record store</source>
        <translation>
            <numerusform>%n statement about them went to a learning record store</numerusform>
            <numerusform>%n statements about them went to a learning record store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) arrived so far.</source>
        <translation>
            <numerusform>%n statement arrived so far.</numerusform>
            <numerusform>%n statements arrived so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) arrived.</source>
        <translation>
            <numerusform>%n statement arrived.</numerusform>
            <numerusform>%n statements arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) may be sent again.</source>
        <translation>
            <numerusform>%n statement may be sent again.</numerusform>
            <numerusform>%n statements may be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) queued that (voids|void) those at the store.</source>
        <translation>
            <numerusform>%n statement queued that voids those at the store.</numerusform>
            <numerusform>%n statements queued that void those at the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went to the learning record store; voiding does not erase them. Ask its owner.</source>
        <translation>
            <numerusform>%n statement went to the learning record store; voiding does not erase them. Ask its owner.</numerusform>
            <numerusform>%n statements went to the learning record store; voiding does not erase them. Ask its owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) about its words to look at.</source>
        <translation>
            <numerusform>%n thing about its words to look at.</numerusform>
            <numerusform>%n things about its words to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) cannot be chosen: with fewer than five people, or because telling them would tell those.</source>
        <translation>
            <numerusform>%n unit cannot be chosen: with fewer than five people, or because telling them would tell those.</numerusform>
            <numerusform>%n units cannot be chosen: with fewer than five people, or because telling them would tell those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) not told: with fewer than {fewest} people, or because telling them would tell those.</source>
        <translation>
            <numerusform>%n unit not told: with fewer than {fewest} people, or because telling them would tell those.</numerusform>
            <numerusform>%n units not told: with fewer than {fewest} people, or because telling them would tell those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen drill(s) of difficulty {low} to {high}.</source>
        <translation>
            <numerusform>%n unseen drill of difficulty {low} to {high}.</numerusform>
            <numerusform>%n unseen drills of difficulty {low} to {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent statement(s)</source>
        <translation>
            <numerusform>%n unsent statement</numerusform>
            <numerusform>%n unsent statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute too many</source>
        <translation>
            <numerusform>%n word a minute too many</numerusform>
            <numerusform>%n words a minute too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list of revocations as of {date}; %n badge(s) on it (does|do) not count.</source>
        <translation>
            <numerusform>A list of revocations as of {date}; %n badge on it does not count.</numerusform>
            <numerusform>A list of revocations as of {date}; %n badges on it do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A try stands at {time} with %n choice(s) of yours.</source>
        <translation>
            <numerusform>A try stands at {time} with %n choice of yours.</numerusform>
            <numerusform>A try stands at {time} with %n choices of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). The clock runs from the moment you begin, and cannot pause.</source>
        <translation>
            <numerusform>About %n minute. The clock runs from the moment you begin, and cannot pause.</numerusform>
            <numerusform>About %n minutes. The clock runs from the moment you begin, and cannot pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An appeal may be made within %n day(s); that time is over.</source>
        <translation>
            <numerusform>An appeal may be made within %n day; that time is over.</numerusform>
            <numerusform>An appeal may be made within %n days; that time is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer where an answer is due: %n post(s) went without one{foremost}.</source>
        <translation>
            <numerusform>Answer where an answer is due: %n post went without one{foremost}.</numerusform>
            <numerusform>Answer where an answer is due: %n posts went without one{foremost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of now it would name %n certificate(s).</source>
        <translation>
            <numerusform>As of now it would name %n certificate.</numerusform>
            <numerusform>As of now it would name %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the questions in order and stop at the first yes: %n post(s) left that way, most often at “{question}”.</source>
        <translation>
            <numerusform>Ask the questions in order and stop at the first yes: %n post left that way, most often at “{question}”.</numerusform>
            <numerusform>Ask the questions in order and stop at the first yes: %n posts left that way, most often at “{question}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the questions in order and stop at the first yes: %n post(s) left that way.</source>
        <translation>
            <numerusform>Ask the questions in order and stop at the first yes: %n post left that way.</numerusform>
            <numerusform>Ask the questions in order and stop at the first yes: %n posts left that way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Badges of %n older key(s) stay good.</source>
        <translation>
            <numerusform>Badges of %n older key stay good.</numerusform>
            <numerusform>Badges of %n older keys stay good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you turned to it you began on %n less urgent post(s).</source>
        <translation>
            <numerusform>Before you turned to it you began on %n less urgent post.</numerusform>
            <numerusform>Before you turned to it you began on %n less urgent posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind this one: %n more kept text(s).</source>
        <translation>
            <numerusform>Behind this one: %n more kept text.</numerusform>
            <numerusform>Behind this one: %n more kept texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot be read · %n problem(s)</source>
        <translation>
            <numerusform>Cannot be read · %n problem</numerusform>
            <numerusform>Cannot be read · %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry up what the desk may not decide or others must know: %n matter(s) never set out{foremost}.</source>
        <translation>
            <numerusform>Carry up what the desk may not decide or others must know: %n matter never set out{foremost}.</numerusform>
            <numerusform>Carry up what the desk may not decide or others must know: %n matters never set out{foremost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>Confirm %n</numerusform>
            <numerusform>Confirm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide what we do in public by what the post needs, not by how it sounds: %n post(s) wanted another course{foremost}.</source>
        <translation>
            <numerusform>Decide what we do in public by what the post needs, not by how it sounds: %n post wanted another course{foremost}.</numerusform>
            <numerusform>Decide what we do in public by what the post needs, not by how it sounds: %n posts wanted another course{foremost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n proposal(s)</source>
        <translation>
            <numerusform>Decline %n proposal</numerusform>
            <numerusform>Decline %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) for good?</source>
        <translation>
            <numerusform>Delete %n row for good?</numerusform>
            <numerusform>Delete %n rows for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n card(s) …</source>
        <translation>
            <numerusform>Drawing %n card …</numerusform>
            <numerusform>Drawing %n cards …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n post(s) from everybody?</source>
        <translation>
            <numerusform>Hide %n post from everybody?</numerusform>
            <numerusform>Hide %n posts from everybody?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be played yet: %n error(s) (is|are) in the text.</source>
        <translation>
            <numerusform>It cannot be played yet: %n error is in the text.</numerusform>
            <numerusform>It cannot be played yet: %n errors are in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n problem(s) and cannot be played; judges judge what people will meet.</source>
        <translation>
            <numerusform>It has %n problem and cannot be played; judges judge what people will meet.</numerusform>
            <numerusform>It has %n problems and cannot be played; judges judge what people will meet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n problem(s), so nobody can have sat it as it is.</source>
        <translation>
            <numerusform>It has %n problem, so nobody can have sat it as it is.</numerusform>
            <numerusform>It has %n problems, so nobody can have sat it as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept apart: %n record(s)</source>
        <translation>
            <numerusform>Kept apart: %n record</numerusform>
            <numerusform>Kept apart: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n bad row(s) out and write the others</source>
        <translation>
            <numerusform>Leave %n bad row out and write the others</numerusform>
            <numerusform>Leave %n bad rows out and write the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave alone what asks for no word: %n post(s) got a public answer all the same{foremost}.</source>
        <translation>
            <numerusform>Leave alone what asks for no word: %n post got a public answer all the same{foremost}.</numerusform>
            <numerusform>Leave alone what asks for no word: %n posts got a public answer all the same{foremost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the search: %n file(s) that cannot be read.</source>
        <translation>
            <numerusform>Left out of the search: %n file that cannot be read.</numerusform>
            <numerusform>Left out of the search: %n files that cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n first attempt(s), broken off or with a record that does not hold.</source>
        <translation>
            <numerusform>Left out: %n first attempt, broken off or with a record that does not hold.</numerusform>
            <numerusform>Left out: %n first attempts, broken off or with a record that does not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look first at %n draft(s) against the key.</source>
        <translation>
            <numerusform>Look first at %n draft against the key.</numerusform>
            <numerusform>Look first at %n drafts against the key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean {mean} over %n drill(s)</source>
        <translation>
            <numerusform>Mean {mean} over %n drill</numerusform>
            <numerusform>Mean {mean} over %n drills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sound: %n reason(s).</source>
        <translation>
            <numerusform>Not sound: %n reason.</numerusform>
            <numerusform>Not sound: %n reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n person(s) who (is|are) not in the file as having left</source>
        <translation>
            <numerusform>Note %n person who is not in the file as having left</numerusform>
            <numerusform>Note %n persons who are not in the file as having left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed set(s), {now} pass with {mean_now} and {then} would with {mean_then}. The look was logged.</source>
        <translation>
            <numerusform>Of %n closed set, {now} pass with {mean_now} and {then} would with {mean_then}. The look was logged.</numerusform>
            <numerusform>Of %n closed sets, {now} pass with {mean_now} and {then} would with {mean_then}. The look was logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n drill(s) of these sets the record did not come; it may be on another laptop.</source>
        <translation>
            <numerusform>Of %n drill of these sets the record did not come; it may be on another laptop.</numerusform>
            <numerusform>Of %n drills of these sets the record did not come; it may be on another laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n unseen scenario(s) of difficulty {low} to {high} at hand; {number} wanted.</source>
        <translation>
            <numerusform>Only %n unseen scenario of difficulty {low} to {high} at hand; {number} wanted.</numerusform>
            <numerusform>Only %n unseen scenarios of difficulty {low} to {high} at hand; {number} wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own queue: %n word(s), read at leisure and not counted.</source>
        <translation>
            <numerusform>Our own queue: %n word, read at leisure and not counted.</numerusform>
            <numerusform>Our own queue: %n words, read at leisure and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused %n row(s); each is listed with its reason.</source>
        <translation>
            <numerusform>Refused %n row; each is listed with its reason.</numerusform>
            <numerusform>Refused %n rows; each is listed with its reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %n place(s).</source>
        <translation>
            <numerusform>Renamed in %n place.</numerusform>
            <numerusform>Renamed in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace what is there: %n file(s)</source>
        <translation>
            <numerusform>Replace what is there: %n file</numerusform>
            <numerusform>Replace what is there: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Robots play, %n run(s) each …</source>
        <translation>
            <numerusform>Robots play, %n run each …</numerusform>
            <numerusform>Robots play, %n runs each …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle at the desk what is yours: %n matter(s) went up that need not have{foremost}.</source>
        <translation>
            <numerusform>Settle at the desk what is yours: %n matter went up that need not have{foremost}.</numerusform>
            <numerusform>Settle at the desk what is yours: %n matters went up that need not have{foremost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n post(s) in public?</source>
        <translation>
            <numerusform>Share %n post in public?</numerusform>
            <numerusform>Share %n posts in public?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more reason(s)</source>
        <translation>
            <numerusform>Show %n more reason</numerusform>
            <numerusform>Show %n more reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) with full points</source>
        <translation>
            <numerusform>Show the %n line with full points</numerusform>
            <numerusform>Show the %n lines with full points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it was with %n more row(s).</source>
        <translation>
            <numerusform>So it was with %n more row.</numerusform>
            <numerusform>So it was with %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort every post, the harmless ones too: %n post(s) got no class or no decision in time; leaving a post and letting it stand are different acts.</source>
        <translation>
            <numerusform>Sort every post, the harmless ones too: %n post got no class or no decision in time; leaving a post and letting it stand are different acts.</numerusform>
            <numerusform>Sort every post, the harmless ones too: %n posts got no class or no decision in time; leaving a post and letting it stand are different acts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>That was wrong too often. Try again in %n minute.</numerusform>
            <numerusform>That was wrong too often. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>That was wrong too often. Try again in %n second.</numerusform>
            <numerusform>That was wrong too often. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edited text is at the desk. %n choice(s) (means|mean) nothing any more.</source>
        <translation>
            <numerusform>The edited text is at the desk. %n choice means nothing any more.</numerusform>
            <numerusform>The edited text is at the desk. %n choices mean nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed; type more to narrow it.</source>
        <comment>people</comment>
        <translation>
            <numerusform>The first %n are listed; type more to narrow it.</numerusform>
            <numerusform>The first %n are listed; type more to narrow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store refused %n statement(s) in a row, so no more were sent: {why}</source>
        <translation>
            <numerusform>The store refused %n statement in a row, so no more were sent: {why}</numerusform>
            <numerusform>The store refused %n statements in a row, so no more were sent: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop knows %n person(s) from the file.</source>
        <translation>
            <numerusform>This laptop knows %n person from the file.</numerusform>
            <numerusform>This laptop knows %n persons from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes of %n certificate(s)</source>
        <translation>
            <numerusform>What becomes of %n certificate</numerusform>
            <numerusform>What becomes of %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n row to {path}.</numerusform>
            <numerusform>Wrote %n rows to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your set for {title} is open: {sat} of %n drill(s) over.</source>
        <translation>
            <numerusform>Your set for {title} is open: {sat} of %n drill over.</numerusform>
            <numerusform>Your set for {title} is open: {sat} of %n drills over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed by %n expected escalation(s)</source>
        <translation>
            <numerusform>passed by %n expected escalation</numerusform>
            <numerusform>passed by %n expected escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points, from %n first attempt(s)</source>
        <translation>
            <numerusform>points, from %n first attempt</numerusform>
            <numerusform>points, from %n first attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated for %n line(s)</source>
        <translation>
            <numerusform>stated for %n line</numerusform>
            <numerusform>stated for %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n more post(s)</source>
        <translation>
            <numerusform>with %n more post</numerusform>
            <numerusform>with %n more posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{figure}, of %n part(s)</source>
        <translation>
            <numerusform>{figure}, of %n part</numerusform>
            <numerusform>{figure}, of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} cannot be played: %n problem(s).</source>
        <translation>
            <numerusform>{file} cannot be played: %n problem.</numerusform>
            <numerusform>{file} cannot be played: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: used in %n place(s)</source>
        <translation>
            <numerusform>{name}: used in %n place</numerusform>
            <numerusform>{name}: used in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{over} of %n drill(s) over</source>
        <translation>
            <numerusform>{over} of %n drill over</numerusform>
            <numerusform>{over} of %n drills over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n drill(s) passed</source>
        <translation>
            <numerusform>{passed} of %n drill passed</numerusform>
            <numerusform>{passed} of %n drills passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{spot}: {mean} of 100 over %n drill(s)</source>
        <translation>
            <numerusform>{spot}: {mean} of 100 over %n drill</numerusform>
            <numerusform>{spot}: {mean} of 100 over %n drills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} has to be held for %n day(s) first; it has been since {since}.</source>
        <translation>
            <numerusform>{title} has to be held for %n day first; it has been since {since}.</numerusform>
            <numerusform>{title} has to be held for %n days first; it has been since {since}.</numerusform>
        </translation>
    </message>
</context>
</TS>
