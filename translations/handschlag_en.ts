<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n row refused:</numerusform>
            <numerusform>%n rows refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n warning:</numerusform>
            <numerusform>%n warnings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of the period are still within the horizon and not counted.</source>
        <translation>
            <numerusform>%n lead of the period is still within the horizon and not counted.</numerusform>
            <numerusform>%n leads of the period are still within the horizon and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) entered a later stage before the anchor, kept but not converted:</source>
        <translation>
            <numerusform>%n lead entered a later stage before the anchor, kept but not converted:</numerusform>
            <numerusform>%n leads entered a later stage before the anchor, kept but not converted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over under version %1, inquiries to answer: %2, leads that lack information: %3.</source>
        <translation>
            <numerusform>%n lead handed over under version %1, inquiries to answer: %2, leads that lack information: %3.</numerusform>
            <numerusform>%n leads handed over under version %1, inquiries to answer: %2, leads that lack information: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned lead(s) back in the queue, corrected.</source>
        <translation>
            <numerusform>%n returned lead back in the queue, corrected.</numerusform>
            <numerusform>%n returned leads back in the queue, corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) judged %1:</source>
        <translation>
            <numerusform>%Ln lead judged %1:</numerusform>
            <numerusform>%Ln leads judged %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads that entered “%1” from %2 to %3, followed for %n day(s)</source>
        <translation>
            <numerusform>Leads that entered “%1” from %2 to %3, followed for %n day</numerusform>
            <numerusform>Leads that entered “%1” from %2 to %3, followed for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough evidence for a forecast: %Ln week(s) of history, %1 are needed.</source>
        <translation>
            <numerusform>Not enough evidence for a forecast: %Ln week of history, %1 are needed.</numerusform>
            <numerusform>Not enough evidence for a forecast: %Ln weeks of history, %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over too recently to say, and in neither: %Ln lead(s).</source>
        <translation>
            <numerusform>Handed over too recently to say, and in neither: %Ln lead.</numerusform>
            <numerusform>Handed over too recently to say, and in neither: %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough evidence for the acceptance: %Ln past decision(s), %1 are needed.</source>
        <translation>
            <numerusform>Not enough evidence for the acceptance: %Ln past decision, %1 are needed.</numerusform>
            <numerusform>Not enough evidence for the acceptance: %Ln past decisions, %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales would accept about %1 of these leads, as far as %Ln past decision(s) tell.</source>
        <translation>
            <numerusform>Sales would accept about %1 of these leads, as far as %Ln past decision tells.</numerusform>
            <numerusform>Sales would accept about %1 of these leads, as far as %Ln past decisions tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) would have qualified in the last 52 weeks %1.</source>
        <translation>
            <numerusform>%Ln lead would have qualified in the last 52 weeks %1.</numerusform>
            <numerusform>%Ln leads would have qualified in the last 52 weeks %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already qualified before the first week, and counted in none: %Ln lead(s).</source>
        <translation>
            <numerusform>Already qualified before the first week, and counted in none: %Ln lead.</numerusform>
            <numerusform>Already qualified before the first week, and counted in none: %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, never handed over, so that nobody knows how good they are: %Ln lead(s).</source>
        <translation>
            <numerusform>Of these, never handed over, so that nobody knows how good it is: %Ln lead.</numerusform>
            <numerusform>Of these, never handed over, so that nobody knows how good they are: %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, not known here yet then, and judged by the fields they came with: %Ln lead(s).</source>
        <translation>
            <numerusform>Of these, not known here yet then, and judged by the fields it came with: %Ln lead.</numerusform>
            <numerusform>Of these, not known here yet then, and judged by the fields they came with: %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) without enough evidence</source>
        <translation>
            <numerusform>%n more value without enough evidence</numerusform>
            <numerusform>%n more values without enough evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Filled in only after the handover for %n lead(s): nobody could have used it</source>
        <translation>
            <numerusform>! Filled in only after the handover for %n lead: nobody could have used it</numerusform>
            <numerusform>! Filled in only after the handover for %n leads: nobody could have used it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) tested; differences count at a false discovery rate of 5 % (Benjamini-Hochberg).</source>
        <translation>
            <numerusform>%n value tested; differences count at a false discovery rate of 5 % (Benjamini-Hochberg).</numerusform>
            <numerusform>%n values tested; differences count at a false discovery rate of 5 % (Benjamini-Hochberg).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %n change(s).</source>
        <translation>
            <numerusform>Agreed to %n change.</numerusform>
            <numerusform>Agreed to %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was written to %2 (%n pages).</source>
        <translation>
            <numerusform>Version %1 was written to %2 (%n page).</numerusform>
            <numerusform>Version %1 was written to %2 (%n pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) ended because nobody decided in time.</source>
        <translation>
            <numerusform>%n handover ended because nobody decided in time.</numerusform>
            <numerusform>%n handovers ended because nobody decided in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A trial run: nothing was written. %n decision(s) would be.</source>
        <translation>
            <numerusform>A trial run: nothing was written. %n decision would be.</numerusform>
            <numerusform>A trial run: nothing was written. %n decisions would be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported before were left out.</source>
        <translation>
            <numerusform>%n exported before was left out.</numerusform>
            <numerusform>%n exported before were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1 and checked: %n lead(s).</source>
        <translation>
            <numerusform>Backed up as %1 and checked: %n lead.</numerusform>
            <numerusform>Backed up as %1 and checked: %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored as the workspace %1 and checked: %n lead(s).</source>
        <translation>
            <numerusform>Restored as the workspace %1 and checked: %n lead.</numerusform>
            <numerusform>Restored as the workspace %1 and checked: %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything written to the folder %1: %n lead(s), %2 activities, %3 outcomes; README.txt names the files.</source>
        <translation>
            <numerusform>Everything written to the folder %1: %n lead, %2 activities, %3 outcomes; README.txt names the files.</numerusform>
            <numerusform>Everything written to the folder %1: %n leads, %2 activities, %3 outcomes; README.txt names the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report was written to %1 (%n pages).</source>
        <translation>
            <numerusform>The report was written to %1 (%n pages).</numerusform>
            <numerusform>The report was written to %1 (%n pages).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecayCurve</name>
    <message numerus="yes">
        <source>%1 after %n days</source>
        <translation>
            <numerusform>%1 after %n day</numerusform>
            <numerusform>%1 after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>Their behaviour falls below its category within %n day(s) unless something new happens.</source>
        <translation>
            <numerusform>Their behaviour falls below its category within %n day unless something new happens.</numerusform>
            <numerusform>Their behaviour falls below its category within %n days unless something new happens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullExportFolder</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadSurroundings</name>
    <message numerus="yes">
        <source>%n other lead(s) of this company</source>
        <translation>
            <numerusform>%n other lead of this company</numerusform>
            <numerusform>%n other leads of this company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them a customer</source>
        <translation>
            <numerusform>%n of them a customer</numerusform>
            <numerusform>%n of them customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with sales now</source>
        <translation>
            <numerusform>%n with sales now</numerusform>
            <numerusform>%n with sales now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n new inquiry(ies)</source>
        <translation>
            <numerusform>%n new inquiry</numerusform>
            <numerusform>%n new inquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) came back from sales</source>
        <translation>
            <numerusform>%n lead came back from sales</numerusform>
            <numerusform>%n leads came back from sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are due soon</source>
        <translation>
            <numerusform>%n lead is due soon</numerusform>
            <numerusform>%n leads are due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are overdue</source>
        <translation>
            <numerusform>%n lead is overdue</numerusform>
            <numerusform>%n leads are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have waited twice the agreed time</source>
        <translation>
            <numerusform>%n lead has waited twice the agreed time</numerusform>
            <numerusform>%n leads have waited twice the agreed time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time to object to %n rejection(s) ends soon</source>
        <translation>
            <numerusform>The time to object to %n rejection ends soon</numerusform>
            <numerusform>The time to object to %n rejections ends soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message numerus="yes">
        <source>version %1 (%n handover(s))</source>
        <translation>
            <numerusform>version %1 (%n handover)</numerusform>
            <numerusform>version %1 (%n handovers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) from %1 to %2</source>
        <translation>
            <numerusform>%n handover from %1 to %2</numerusform>
            <numerusform>%n handovers from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n lead(s) handed over under %1.</source>
        <translation>
            <numerusform>%n lead handed over under %1.</numerusform>
            <numerusform>%n leads handed over under %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is an inquiry to answer.</source>
        <translation>
            <numerusform>%n of them is an inquiry to answer.</numerusform>
            <numerusform>%n of them are inquiries to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would qualify if missing information were filled in.</source>
        <translation>
            <numerusform>%n lead would qualify if missing information were filled in.</numerusform>
            <numerusform>%n leads would qualify if missing information were filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n lead(s) nobody is in charge: see the routing clause.</source>
        <translation>
            <numerusform>For %n lead nobody is in charge: see the routing clause.</numerusform>
            <numerusform>For %n leads nobody is in charge: see the routing clause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message numerus="yes">
        <source>%n row(s) saved as %1.</source>
        <translation>
            <numerusform>%n row saved as %1.</numerusform>
            <numerusform>%n rows saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlideFacts</name>
    <message numerus="yes">
        <source>%n decision(s) of earlier reviews</source>
        <translation>
            <numerusform>%n decision of an earlier review</numerusform>
            <numerusform>%n decisions of earlier reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n reached its target</source>
        <translation>
            <numerusform>, %n reached its target</numerusform>
            <numerusform>, %n reached their target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would be different today; the frozen ones stay as they are.</source>
        <translation>
            <numerusform>%n figure would be different today; the frozen ones stay as they are.</numerusform>
            <numerusform>%n figures would be different today; the frozen ones stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation>
            <numerusform>%n earlier entry</numerusform>
            <numerusform>%n earlier entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message numerus="yes">
        <source>%n lead(s) that it brought will be removed.</source>
        <translation>
            <numerusform>%n lead that it brought will be removed.</numerusform>
            <numerusform>%n leads that it brought will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities will be removed.</source>
        <translation>
            <numerusform>%n activity will be removed.</numerusform>
            <numerusform>%n activities will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of leads will be what they were before.</source>
        <translation>
            <numerusform>%n value of a lead will be what it was before.</numerusform>
            <numerusform>%n values of leads will be what they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage entries will no longer count.</source>
        <translation>
            <numerusform>%n stage entry will no longer count.</numerusform>
            <numerusform>%n stage entries will no longer count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that it had won will be open again.</source>
        <translation>
            <numerusform>%n lead that it had won will be open again.</numerusform>
            <numerusform>%n leads that it had won will be open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later import(s) left out rows that were known already. If it was this one that they were known by, import those files again.</source>
        <translation>
            <numerusform>%n later import left out rows that were known already. If it was this one that they were known by, import that file again.</numerusform>
            <numerusform>%n later imports left out rows that were known already. If it was this one that they were known by, import those files again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen quarter(s) counted what it brought: their figures stay, and the difference is listed as a restatement.</source>
        <translation>
            <numerusform>%n frozen quarter counted what it brought: their figures stay, and the difference is listed as a restatement.</numerusform>
            <numerusform>%n frozen quarters counted what it brought: their figures stay, and the difference is listed as a restatement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%1: %n row(s) refused, the first is row %2: %3</source>
        <translation>
            <numerusform>%1: %n row refused, the first is row %2: %3</numerusform>
            <numerusform>%1: %n rows refused, the first is row %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the watched folder imported: %1 new, %2 changed.</source>
        <translation>
            <numerusform>%n file of the watched folder imported: %1 new, %2 changed.</numerusform>
            <numerusform>%n files of the watched folder imported: %1 new, %2 changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AcceptanceSlide</name>
    <message numerus="yes">
        <source>%n lead(s) wait for a decision.</source>
        <translation>
            <numerusform>%n lead waits for a decision.</numerusform>
            <numerusform>%n leads wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a decision yet</source>
        <translation>
            <numerusform>%n without a decision yet</numerusform>
            <numerusform>%n without a decision yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AgreementPage</name>
    <message numerus="yes">
        <source>Somebody else changed the same in %n place(s). Nothing of yours or theirs is lost; choose what holds.</source>
        <translation>
            <numerusform>Somebody else changed the same in %n place. Nothing of yours or theirs is lost; choose what holds.</numerusform>
            <numerusform>Somebody else changed the same in %n places. Nothing of yours or theirs is lost; choose what holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %n change(s).</source>
        <translation>
            <numerusform>Agreed to %n change.</numerusform>
            <numerusform>Agreed to %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BasisLine</name>
    <message numerus="yes">
        <source>%n still within the horizon</source>
        <translation>
            <numerusform>%n still within the horizon</numerusform>
            <numerusform>%n still within the horizon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BurnUpSlide</name>
    <message numerus="yes">
        <source>%n lead(s) had been promised. Handovers begin as soon as leads qualify under an agreement in force.</source>
        <translation>
            <numerusform>%n lead had been promised. Handovers begin as soon as leads qualify under an agreement in force.</numerusform>
            <numerusform>%n leads had been promised. Handovers begin as soon as leads qualify under an agreement in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them in dispute</source>
        <translation>
            <numerusform>, %n of them in dispute</numerusform>
            <numerusform>, %n of them in dispute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
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
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not agreed</source>
        <translation>
            <numerusform>%n of them not agreed</numerusform>
            <numerusform>%n of them not agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseView</name>
    <message numerus="yes">
        <source>The whole text of this clause (%n lines)</source>
        <translation>
            <numerusform>The whole text of this clause (%n line)</numerusform>
            <numerusform>The whole text of this clause (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n changed parameter(s). Removed words are struck through, added ones underlined.</source>
        <translation>
            <numerusform>%n changed parameter. Removed words are struck through, added ones underlined.</numerusform>
            <numerusform>%n changed parameters. Removed words are struck through, added ones underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DecisionStrip</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DisputeSlide</name>
    <message numerus="yes">
        <source>%n rejection(s) that marketing contests; a ruling needs both sides</source>
        <translation>
            <numerusform>%n rejection that marketing contests; a ruling needs both sides</numerusform>
            <numerusform>%n rejections that marketing contests; a ruling needs both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DraftPoints</name>
    <message numerus="yes">
        <source>Version %1 changes %n thing(s) against version %2</source>
        <translation>
            <numerusform>Version %1 changes %n thing against version %2</numerusform>
            <numerusform>Version %1 changes %n things against version %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 changes %n thing(s) of its first text</source>
        <translation>
            <numerusform>Version %1 changes %n thing of its first text</numerusform>
            <numerusform>Version %1 changes %n things of its first text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DriftStrip</name>
    <message numerus="yes">
        <source>and %n more week(s) outside their limits</source>
        <translation>
            <numerusform>and %n more week outside its limits</numerusform>
            <numerusform>and %n more weeks outside their limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n pair(s) were not merged: %1</source>
        <translation>
            <numerusform>%n pair was not merged: %1</numerusform>
            <numerusform>%n pairs were not merged: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged.</source>
        <translation>
            <numerusform>%n pair merged.</numerusform>
            <numerusform>%n pairs merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will not be proposed again.</source>
        <translation>
            <numerusform>%n pair will not be proposed again.</numerusform>
            <numerusform>%n pairs will not be proposed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are as before.</source>
        <translation>
            <numerusform>%n pair is as before.</numerusform>
            <numerusform>%n pairs are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FeedbackPage</name>
    <message numerus="yes">
        <source>%n lead(s) accepted. Reasons appear here as soon as sales rejects one.</source>
        <translation>
            <numerusform>%n lead accepted. Reasons appear here as soon as sales rejects one.</numerusform>
            <numerusform>%n leads accepted. Reasons appear here as soon as sales rejects one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::HolidaysPart</name>
    <message numerus="yes">
        <source>Closed in %1: %n days</source>
        <translation>
            <numerusform>Closed in %1: %n day</numerusform>
            <numerusform>Closed in %1: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImportForecast</name>
    <message numerus="yes">
        <source>%n row(s) look like leads you have, or like each other.</source>
        <translation>
            <numerusform>%n row looks like a lead you have, or like another row.</numerusform>
            <numerusform>%n rows look like leads you have, or like each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicates</source>
        <translation>
            <numerusform>%Ln likely duplicate</numerusform>
            <numerusform>%Ln likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LaterPanel</name>
    <message numerus="yes">
        <source>Follow up later: %n lead(s)</source>
        <translation>
            <numerusform>Follow up later: %n lead</numerusform>
            <numerusform>Follow up later: %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadDetailsPanel</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln employee</numerusform>
            <numerusform>%Ln employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadsPage</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PointsView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PromisesView</name>
    <message numerus="yes">
        <source>%1 · %2: %n breach(es)</source>
        <translation>
            <numerusform>%1 · %2: %n breach</numerusform>
            <numerusform>%1 · %2: %n breaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ProposalsSlide</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n open</source>
        <translation>
            <numerusform>, %n open</numerusform>
            <numerusform>, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueCommands</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be decided on and are back:</source>
        <translation>
            <numerusform>%n lead could not be decided on and is back:</numerusform>
            <numerusform>%n leads could not be decided on and are back:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReasonPanel</name>
    <message numerus="yes">
        <source>%n rejection(s), by day and without names of whoever decided.</source>
        <translation>
            <numerusform>%n rejection, by day and without names of whoever decided.</numerusform>
            <numerusform>%n rejections, by day and without names of whoever decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RejectPanel</name>
    <message numerus="yes">
        <source>Reject %n lead(s)</source>
        <translation>
            <numerusform>Reject %n lead</numerusform>
            <numerusform>Reject %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReturnPanel</name>
    <message numerus="yes">
        <source>Return %n lead(s) to marketing: what is missing or wrong?</source>
        <translation>
            <numerusform>Return %n lead to marketing: what is missing or wrong?</numerusform>
            <numerusform>Return %n leads to marketing: what is missing or wrong?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReviewPage</name>
    <message numerus="yes">
        <source>; %n figure(s) corrected since</source>
        <translation>
            <numerusform>; %n figure corrected since</numerusform>
            <numerusform>; %n figures corrected since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ScorecardSlide</name>
    <message numerus="yes">
        <source>%1: %n breach(es)</source>
        <translation>
            <numerusform>%1: %n breach</numerusform>
            <numerusform>%1: %n breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n breach(es)</source>
        <translation>
            <numerusform>Show %n breach</numerusform>
            <numerusform>Show %n breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SigningSlide</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for marketing</source>
        <translation>
            <numerusform>%n for marketing</numerusform>
            <numerusform>%n for marketing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for sales</source>
        <translation>
            <numerusform>%n for sales</numerusform>
            <numerusform>%n for sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to settle first, under “%1”</source>
        <translation>
            <numerusform>%n change to settle first, under “%1”</numerusform>
            <numerusform>%n changes to settle first, under “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SigningStep</name>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>%n thing still missing</numerusform>
            <numerusform>%n things still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::StatusLine</name>
    <message numerus="yes">
        <source>Data: %n day(s) old</source>
        <translation>
            <numerusform>Data: %n day old</numerusform>
            <numerusform>Data: %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TargetsView</name>
    <message numerus="yes">
        <source>%1 a week needed in the %n week(s) left.</source>
        <translation>
            <numerusform>%1 a week needed in the %n week left.</numerusform>
            <numerusform>%1 a week needed in the %n weeks left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) not settled yet.</source>
        <translation>
            <numerusform>%n rejection not settled yet.</numerusform>
            <numerusform>%n rejections not settled yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::VersionHeader</name>
    <message numerus="yes">
        <source>%n change(s) not agreed</source>
        <translation>
            <numerusform>%n change not agreed</numerusform>
            <numerusform>%n changes not agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::VoicesSlide</name>
    <message numerus="yes">
        <source>%n answer(s) of sales, without names</source>
        <translation>
            <numerusform>%n answer of sales, without names</numerusform>
            <numerusform>%n answers of sales, without names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WonBaseStep</name>
    <message numerus="yes">
        <source>Take %n chosen value(s) over as buckets</source>
        <translation>
            <numerusform>Take %n chosen value over as buckets</numerusform>
            <numerusform>Take %n chosen values over as buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n value(s) taken over; the criteria below have them now. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>✓ %n value taken over; the criteria below have them now. Ctrl+Z takes them back.</numerusform>
            <numerusform>✓ %n values taken over; the criteria below have them now. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WordsPart</name>
    <message numerus="yes">
        <source>%n words, one a line. Paste a list to add many at once.</source>
        <translation>
            <numerusform>%n word, one a line. Paste a list to add many at once.</numerusform>
            <numerusform>%n words, one a line. Paste a list to add many at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WorkArea</name>
    <message numerus="yes">
        <source>%n lead(s) are marked: accept, reject, later and return apply to all of them.</source>
        <translation>
            <numerusform>%n lead is marked: accept, reject, later and return apply to it.</numerusform>
            <numerusform>%n leads are marked: accept, reject, later and return apply to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WorkspaceFiles</name>
    <message numerus="yes">
        <source>%n decision(s) saved as %1.</source>
        <translation>
            <numerusform>%n decision saved as %1.</numerusform>
            <numerusform>%n decisions saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported before were left out.</source>
        <translation>
            <numerusform>%n exported before were left out.</numerusform>
            <numerusform>%n exported before were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything lies in %1: %n lead(s), %2 activities, %3 outcomes. README.txt names the files.</source>
        <translation>
            <numerusform>Everything lies in %1: %n lead, %2 activities, %3 outcomes. README.txt names the files.</numerusform>
            <numerusform>Everything lies in %1: %n leads, %2 activities, %3 outcomes. README.txt names the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1 and checked: %n lead(s).</source>
        <translation>
            <numerusform>Backed up as %1 and checked: %n lead.</numerusform>
            <numerusform>Backed up as %1 and checked: %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check of the workspace found %n problem(s): run handschlag check.</source>
        <translation>
            <numerusform>The check of the workspace found %n problem: run handschlag check.</numerusform>
            <numerusform>The check of the workspace found %n problems: run handschlag check.</numerusform>
        </translation>
    </message>
</context>
</TS>
