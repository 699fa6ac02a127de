<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AgreementColumns</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps (day:weight of 65536)</source>
        <translation>Schritte (Tag:Gewicht von 65536)</translation>
    </message>
    <message>
        <source>Only this asset</source>
        <translation>Nur dieser Inhalt</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Zählt höchstens</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Punkteverfall</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>From value</source>
        <translation>Ab Wert</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>At most (points)</source>
        <translation>Höchstens (Punkte)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Rules of the selected group</source>
        <translation>Regeln der gewählten Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Penalties, outside every limit</source>
        <translation>Abzüge, außerhalb jeder Obergrenze</translation>
    </message>
    <message>
        <source>Limit of the whole</source>
        <translation>Obergrenze insgesamt</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>Note: signed, but it does not execute</source>
        <translation>Anmerkung: mitunterzeichnet, aber ohne Einfluss auf die Berechnung</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>Points if missing</source>
        <translation>Punkte, wenn Angabe fehlt</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>niedrigster bis höchster Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Buckets of the selected criterion: the first that fits wins</source>
        <translation>Einträge des gewählten Kriteriums: Der erste passende zählt</translation>
    </message>
    <message>
        <source>Threshold and limits</source>
        <translation>Schwellenwert und Grenzen</translation>
    </message>
    <message>
        <source>Fits from (points)</source>
        <translation>Passt ab (Punkte)</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nie unter</translation>
    </message>
    <message>
        <source>Criteria of fit</source>
        <translation>Kriterien für den Fit</translation>
    </message>
    <message>
        <source>Criteria of the situation, counted in fit</source>
        <translation>Kriterien der Situation, im Fit mitgezählt</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>soziales Netzwerk</translation>
    </message>
    <message>
        <source>What marketing promises, in business time</source>
        <translation>Was das Marketing zusagt, in Geschäftszeit</translation>
    </message>
    <message>
        <source>Conforming leads per quarter</source>
        <translation>Vereinbarungsgemäße Leads pro Quartal</translation>
    </message>
    <message>
        <source>With every required field</source>
        <translation>Mit allen Pflichtangaben</translation>
    </message>
    <message>
        <source>Handed over, after qualifying, within</source>
        <translation>Übergabe nach der Qualifizierung innerhalb von</translation>
    </message>
    <message>
        <source>An inquiry within</source>
        <translation>Anfrage innerhalb von</translation>
    </message>
    <message>
        <source>A returned lead corrected within</source>
        <translation>Nachbesserung innerhalb von</translation>
    </message>
    <message>
        <source>Objection to a rejection within</source>
        <translation>Einspruch gegen eine Ablehnung innerhalb von</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What sales promises, from the handover, in business time</source>
        <translation>Was der Vertrieb zusagt, ab der Übergabe, in Geschäftszeit</translation>
    </message>
    <message>
        <source>Accept or reject within</source>
        <translation>Annehmen oder ablehnen innerhalb von</translation>
    </message>
    <message>
        <source>First touch within</source>
        <translation>Erster Kontaktversuch innerhalb von</translation>
    </message>
    <message>
        <source>Inquiry: accept or reject within</source>
        <translation>Anfrage: annehmen oder ablehnen innerhalb von</translation>
    </message>
    <message>
        <source>Inquiry: first touch within</source>
        <translation>Anfrage: erster Kontaktversuch innerhalb von</translation>
    </message>
    <message>
        <source>Status kept current within</source>
        <translation>Status nachgeführt innerhalb von</translation>
    </message>
    <message>
        <source>Rejections with a reason</source>
        <translation>Ablehnungen mit Grund</translation>
    </message>
    <message>
        <source>Working time for leads per quarter</source>
        <translation>Arbeitszeit für Leads pro Quartal</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cadence spread over</source>
        <translation>Nachfassplan verteilt auf</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Cadence: attempts before a lead counts as unreachable</source>
        <translation>Nachfassplan: Versuche, bevor ein Lead als nicht erreicht gilt</translation>
    </message>
    <message>
        <source>Name (German)</source>
        <translation>Name (deutsch)</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Name (englisch)</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>den Betreuer</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>both heads</source>
        <translation>beide Leitungen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>By postcode</source>
        <translation>Nach PLZ</translation>
    </message>
    <message>
        <source>Open each (0: no limit)</source>
        <translation>Offen je Person (0: keine Grenze)</translation>
    </message>
    <message>
        <source>Counts as delivered</source>
        <translation>Zählt als geliefert</translation>
    </message>
    <message>
        <source>Ready for an opportunity if</source>
        <translation>Reif für eine Verkaufschance, wenn</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Partly yes if this is filled in</source>
        <translation>Teilweise ja, wenn diese Angabe vorliegt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>is excluded</source>
        <translation>wird ausgeschlossen</translation>
    </message>
    <message>
        <source>goes to its owner</source>
        <translation>geht an den Betreuer</translation>
    </message>
    <message>
        <source>The selected exclusion holds if</source>
        <translation>Das gewählte Ausschlusskriterium greift, wenn</translation>
    </message>
    <message>
        <source>Exclusions: they beat every score</source>
        <translation>Ausschlusskriterien: Sie gehen jeder Punktzahl vor</translation>
    </message>
    <message>
        <source>A lead is qualified (MQL) if</source>
        <translation>Ein Lead ist qualifiziert (MQL), wenn</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Fit-Stufen und Kategorien</translation>
    </message>
    <message>
        <source>Fit band 1 from</source>
        <translation>Fit-Stufe 1 ab</translation>
    </message>
    <message>
        <source>Fit band 2 from</source>
        <translation>Fit-Stufe 2 ab</translation>
    </message>
    <message>
        <source>Fit band 3 from</source>
        <translation>Fit-Stufe 3 ab</translation>
    </message>
    <message>
        <source>Category A from</source>
        <translation>Kategorie A ab</translation>
    </message>
    <message>
        <source>Category B from</source>
        <translation>Kategorie B ab</translation>
    </message>
    <message>
        <source>Category C from</source>
        <translation>Kategorie C ab</translation>
    </message>
    <message>
        <source>Falls back only below the threshold by</source>
        <translation>Fällt erst zurück bei Abstand unter dem Schwellenwert von</translation>
    </message>
    <message>
        <source>The selected route is taken if</source>
        <translation>Die gewählte Zuteilungsregel gilt, wenn</translation>
    </message>
    <message>
        <source>Routes: the first that fits is taken</source>
        <translation>Zuteilungsregeln: Die erste passende gilt</translation>
    </message>
    <message>
        <source>Role in the figures</source>
        <translation>Rolle in den Kennzahlen</translation>
    </message>
    <message>
        <source>Sales steps in here</source>
        <translation>Ab hier steigt der Vertrieb ein</translation>
    </message>
    <message>
        <source>Met if any of these is valid</source>
        <translation>Erfüllt, wenn eine davon gültig ist</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Stufen, der Reihe nach</translation>
    </message>
    <message>
        <source>Needed at the handover</source>
        <translation>Nötig bei der Übergabe</translation>
    </message>
    <message>
        <source>Needed for an inquiry</source>
        <translation>Nötig bei einer Anfrage</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>reassign</source>
        <translation>neu zuteilen</translation>
    </message>
    <message>
        <source>return to marketing</source>
        <translation>zur Nachbesserung an das Marketing</translation>
    </message>
    <message>
        <source>nurture</source>
        <translation>pflegen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>to the account owner</source>
        <translation>an den Betreuer</translation>
    </message>
    <message>
        <source>disqualify</source>
        <translation>disqualifizieren</translation>
    </message>
    <message>
        <source>block</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>zurück in Pflege</translation>
    </message>
    <message>
        <source>find another contact</source>
        <translation>anderen Kontakt finden</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>verfallen lassen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>before accepting</source>
        <translation>vor der Annahme</translation>
    </message>
    <message>
        <source>after accepting</source>
        <translation>nach der Annahme</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>durch das Programm</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Cites clause</source>
        <translation>Beruft sich auf Klausel</translation>
    </message>
    <message>
        <source>Needs text</source>
        <translation>Text nötig</translation>
    </message>
    <message>
        <source>Needs a date</source>
        <translation>Datum nötig</translation>
    </message>
    <message>
        <source>Denies the definition</source>
        <translation>Bestreitet die Definition</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>not chosen yet: nationwide holidays only</source>
        <translation>noch nicht gewählt: nur bundesweite Feiertage</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Reasons and what follows</source>
        <translation>Gründe und was daraus folgt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Where business is done</source>
        <translation>Ort der Geschäfte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Holidays of (Bundesland)</source>
        <translation>Feiertage von (Bundesland)</translation>
    </message>
    <message>
        <source>Closed every year on</source>
        <translation>Jedes Jahr geschlossen am</translation>
    </message>
    <message>
        <source>Closed once on</source>
        <translation>Einmalig geschlossen am</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Who signs (left empty: everyone with a key)</source>
        <translation>Wer unterzeichnet (leer: alle mit einem Schlüssel)</translation>
    </message>
    <message>
        <source>Validity and title</source>
        <translation>Gültigkeit und Titel</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Title (German)</source>
        <translation>Titel (deutsch)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Titel (englisch)</translation>
    </message>
    <message>
        <source>May fall below zero</source>
        <translation>Kann unter null fallen</translation>
    </message>
    <message>
        <source>BANT points of an answer</source>
        <translation>BANT-Punkte einer Antwort</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The selected rule: how often and how long it counts</source>
        <translation>Die gewählte Regel: wie oft und wie lange sie zählt</translation>
    </message>
    <message>
        <source>Words of the selected bucket</source>
        <translation>Wörter der gewählten Einstufung</translation>
    </message>
    <message>
        <source>Pauses: agreed reasons why the clocks stand still until a date</source>
        <translation>Pausen: vereinbarte Gründe, aus denen die Fristen bis zu einem Datum ruhen</translation>
    </message>
</context>
<context>
    <name>ArgumentNames</name>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Unterzeichnung ablehnen</translation>
    </message>
    <message>
        <source>Start a trial</source>
        <translation>Probebetrieb beginnen</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Probebetrieb beenden</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Make a counter-offer</source>
        <translation>Gegenvorschlag machen</translation>
    </message>
    <message>
        <source>Decline the counter-offer</source>
        <translation>Gegenvorschlag ablehnen</translation>
    </message>
</context>
<context>
    <name>BantAnswers</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>%1 %2 of %3 (touch %4 of %5)</source>
        <translation>%1 %2 von %3 (Kontaktversuch %4 von %5)</translation>
    </message>
    <message>
        <source>they asked to be contacted</source>
        <translation>bittet um Kontakt</translation>
    </message>
    <message>
        <source>high readiness</source>
        <translation>hohe Vertriebsreife</translation>
    </message>
    <message>
        <source>the agreed cadence begins with it</source>
        <translation>damit beginnt der Nachfassplan</translation>
    </message>
    <message>
        <source>no phone number is known</source>
        <translation>keine Telefonnummer bekannt</translation>
    </message>
    <message>
        <source>no consent to calls</source>
        <translation>keine Einwilligung für Anrufe</translation>
    </message>
    <message>
        <source>no consent to e-mail</source>
        <translation>keine Einwilligung für E-Mails</translation>
    </message>
    <message>
        <source>answer what they asked</source>
        <translation>auf die Anfrage antworten</translation>
    </message>
    <message>
        <source>the need is known: offer an appointment</source>
        <translation>der Bedarf ist bekannt: Termin anbieten</translation>
    </message>
    <message>
        <source>offer advice on what interested them</source>
        <translation>Beratung zum gezeigten Interesse anbieten</translation>
    </message>
    <message>
        <source>introduce yourself</source>
        <translation>sich vorstellen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>by the first touch’s deadline</source>
        <translation>bis zur Frist für den ersten Kontaktversuch</translation>
    </message>
    <message>
        <source>neither phone nor e-mail may be used</source>
        <translation>weder Telefon noch E-Mail erlaubt</translation>
    </message>
    <message>
        <source>The cadence is done: conclude</source>
        <translation>Nachfassplan erledigt: abschließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is next · by when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>touch: when</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The file is a complete agreement in its canonical form.</source>
        <translation>Die Datei ist eine vollständige Vereinbarung in ihrer kanonischen Form.</translation>
    </message>
    <message>
        <source>Nothing in the file was changed since it was written.</source>
        <translation>An der Datei wurde nichts geändert, seit sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The text of the agreement fits its hash.</source>
        <translation>Der Text der Vereinbarung passt zu seinem Hash.</translation>
    </message>
    <message>
        <source>The signature of %1 belongs to this text, this version and a signatory of clause 14.</source>
        <translation>Die Unterschrift von %1 gehört zu diesem Text, dieser Fassung und einer in Klausel 14 genannten Person.</translation>
    </message>
    <message>
        <source>The key of %1 was not revoked when it signed.</source>
        <translation>Der Schlüssel von %1 war nicht widerrufen, als er unterzeichnete.</translation>
    </message>
    <message>
        <source>Marketing and sales have both signed.</source>
        <translation>Marketing und Vertrieb haben beide unterzeichnet.</translation>
    </message>
    <message>
        <source>You have confirmed that this key belongs to %1.</source>
        <translation>Sie haben bestätigt, dass dieser Schlüssel %1 gehört.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that this key belongs to %1. Compare the six words.</source>
        <translation>Noch hat niemand bestätigt, dass dieser Schlüssel %1 gehört. Vergleichen Sie die sechs Wörter.</translation>
    </message>
    <message>
        <source>Not signed by both sides yet.</source>
        <translation>Noch nicht von beiden Seiten unterzeichnet.</translation>
    </message>
    <message>
        <source>The file is no complete agreement in its canonical form.</source>
        <translation>Die Datei ist keine vollständige Vereinbarung in ihrer kanonischen Form.</translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation>Die Datei wurde geändert, nachdem sie geschrieben war.</translation>
    </message>
    <message>
        <source>The text of the agreement was changed or cannot be read.</source>
        <translation>Der Text der Vereinbarung wurde geändert oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>Die Unterschrift von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>The key of %1 could not be used at that time.</source>
        <translation>Der Schlüssel von %1 durfte zu dieser Zeit nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Not signed by both sides.</source>
        <translation>Nicht von beiden Seiten unterzeichnet.</translation>
    </message>
    <message>
        <source>Who holds the key of %1 cannot be said while the signature is not valid.</source>
        <translation>Wem der Schlüssel von %1 gehört, lässt sich nicht sagen, solange die Unterschrift nicht gültig ist.</translation>
    </message>
    <message>
        <source>Unchanged, but not signed yet</source>
        <translation>Unverändert, aber noch nicht unterzeichnet</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Valid, signer unconfirmed</source>
        <translation>Gültig, Unterzeichner unbestätigt</translation>
    </message>
    <message>
        <source>Valid and confirmed</source>
        <translation>Gültig und bestätigt</translation>
    </message>
    <message>
        <source>Valid and confirmed, not signed by both sides</source>
        <translation>Gültig und bestätigt, nicht von beiden Seiten unterzeichnet</translation>
    </message>
</context>
<context>
    <name>ColumnTypes</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2 values fit.</source>
        <translation>%1 von %2 Werten passen.</translation>
    </message>
    <message>
        <source>%1 of %2 values fit %3.</source>
        <translation>%1 von %2 Werten passen zu %3.</translation>
    </message>
    <message>
        <source>Rows that do not: %1</source>
        <translation>Zeilen, die nicht passen: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Invalid.</source>
        <translation>Ungültig.</translation>
    </message>
    <message>
        <source>Valid, signer confirmed.</source>
        <translation>Gültig, unterzeichnende Person bestätigt.</translation>
    </message>
    <message>
        <source>Valid, signer unconfirmed.</source>
        <translation>Gültig, unterzeichnende Person nicht bestätigt.</translation>
    </message>
    <message>
        <source>Version %1: %2, hash %3</source>
        <translation>Fassung %1: %2, Hash %3</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Gültig.</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hash: %1</translation>
    </message>
    <message>
        <source>Signed for %1 by %2, key %3</source>
        <translation>Unterzeichnet für %1 von %2, Schlüssel %3</translation>
    </message>
    <message>
        <source>Nobody signed with the trusted key %1.</source>
        <translation>Niemand hat mit dem vertrauten Schlüssel %1 unterzeichnet.</translation>
    </message>
    <message>
        <source>This proves that the text is unchanged and who held the keys. It is no qualified electronic signature.</source>
        <translation>Dies weist nach, dass der Text unverändert ist und wem die Schlüssel gehören. Es ist keine qualifizierte elektronische Signatur.</translation>
    </message>
    <message>
        <source>May sign for %1: %2</source>
        <translation>Darf für %1 unterzeichnen: %2</translation>
    </message>
    <message>
        <source>Number of the version.</source>
        <translation>Nummer der Fassung.</translation>
    </message>
    <message>
        <source>Prints the canonical document.</source>
        <translation>Gibt das kanonische Dokument aus.</translation>
    </message>
    <message>
        <source>Says what is wrong with a document, clause by clause.</source>
        <translation>Sagt Klausel für Klausel, was an einem Dokument nicht stimmt.</translation>
    </message>
    <message>
        <source>Document as JSON.</source>
        <translation>Dokument als JSON.</translation>
    </message>
    <message>
        <source>Proposes a draft for signing.</source>
        <translation>Schlägt einen Entwurf zur Unterzeichnung vor.</translation>
    </message>
    <message>
        <source>File with the passphrase of the key.</source>
        <translation>Datei mit dem Passwort des Schlüssels.</translation>
    </message>
    <message>
        <source>Signs a proposed version; the second side&apos;s signature puts it in force.</source>
        <translation>Unterzeichnet eine vorgeschlagene Fassung; mit der Unterschrift der zweiten Seite tritt sie in Kraft.</translation>
    </message>
    <message>
        <source>Why it is not signed.</source>
        <translation>Warum nicht unterzeichnet wird.</translation>
    </message>
    <message>
        <source>Refuses to sign, with a reason.</source>
        <translation>Lehnt die Unterzeichnung mit Begründung ab.</translation>
    </message>
    <message>
        <source>Days, at most 90.</source>
        <translation>Tage, höchstens 90.</translation>
    </message>
    <message>
        <source>Ends the trial.</source>
        <translation>Beendet den Probebetrieb.</translation>
    </message>
    <message>
        <source>Puts an unsigned version on trial.</source>
        <translation>Nimmt eine nicht unterzeichnete Fassung in Probebetrieb.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>Writes a bundle that can be verified offline.</source>
        <translation>Schreibt ein Bündel, das sich ohne Netz prüfen lässt.</translation>
    </message>
    <message>
        <source>Fingerprint of a key you trust; may be given several times.</source>
        <translation>Fingerabdruck eines Schlüssels, dem Sie vertrauen; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Checks a bundle offline and names what is wrong.</source>
        <translation>Prüft ein Bündel ohne Netz und nennt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>%1: %2 leads, %3 activities, %4 persons, %5 versions of the agreement, %6 handovers, %7 of them open.</source>
        <translation>%1: %2 Leads, %3 Aktivitäten, %4 Personen, %5 Fassungen der Vereinbarung, %6 Übergaben, davon %7 offen.</translation>
    </message>
    <message>
        <source>How many leads, 2000 unless told.</source>
        <translation>Wie viele Leads; ohne Angabe 2000.</translation>
    </message>
    <message>
        <source>How many activities, ten a lead unless told.</source>
        <translation>Wie viele Aktivitäten; ohne Angabe zehn je Lead.</translation>
    </message>
    <message>
        <source>Equal seeds give equal data.</source>
        <translation>Gleicher Startwert ergibt gleiche Daten.</translation>
    </message>
    <message>
        <source>Creates a workspace full of plausible data, with two signed versions and a live queue.</source>
        <translation>Legt einen Arbeitsbereich voller glaubwürdiger Daten an, mit zwei unterzeichneten Fassungen und einem lebendigen Lead-Eingang.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>returned to marketing</source>
        <translation>zur Nachbesserung beim Marketing</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>Klärungsfall</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Handover %1 of %2 is %3.</source>
        <translation>Übergabe %1 von %2: jetzt %3.</translation>
    </message>
    <message>
        <source>On trial: outside both scorecards.</source>
        <translation>Im Probebetrieb: zählt für keine der beiden Seiten.</translation>
    </message>
    <message>
        <source>nobody can take it</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Hands over every lead that qualifies and is not out yet.</source>
        <translation>Übergibt jeden Lead, der qualifiziert und noch nicht übergeben ist.</translation>
    </message>
    <message>
        <source>Only this team&apos;s work.</source>
        <translation>Nur die Arbeit dieses Teams.</translation>
    </message>
    <message>
        <source>The day&apos;s work: overdue, new, to follow up.</source>
        <translation>Die Arbeit des Tages: überfällig, neu, Wiedervorlage.</translation>
    </message>
    <message>
        <source>Accepts a handover.</source>
        <translation>Nimmt eine Übergabe an.</translation>
    </message>
    <message>
        <source>Code of one of the agreement&apos;s reasons.</source>
        <translation>Kürzel eines Grundes aus der Vereinbarung.</translation>
    </message>
    <message>
        <source>Clause it cites, if not the reason&apos;s own.</source>
        <translation>Klausel, auf die sich die Ablehnung beruft, wenn es nicht die des Grundes ist.</translation>
    </message>
    <message>
        <source>Rejects a handover with a reason that cites a clause.</source>
        <translation>Lehnt eine Übergabe ab, mit einem Grund, der sich auf eine Klausel beruft.</translation>
    </message>
    <message>
        <source>Takes back one&apos;s own newest decision on a handover.</source>
        <translation>Nimmt die eigene letzte Entscheidung zu einer Übergabe zurück.</translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Row %1, column &apos;%2&apos;: </source>
        <translation>Zeile %1, Spalte „%2“: </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... und %n weitere</numerusform>
            <numerusform>... und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial run: nothing was changed.</source>
        <translation>Ein Probelauf: Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, repeated in the file: %4</source>
        <translation>Neu: %1, geändert: %2, unverändert: %3, in der Datei wiederholt: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n Zeile zurückgewiesen:</numerusform>
            <numerusform>%n Zeilen zurückgewiesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n Warnung:</numerusform>
            <numerusform>%n Warnungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>Sagt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>Passwort noch einmal: </translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Schlüssel von %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>No keys yet.</source>
        <translation>Noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Name der Person.</translation>
    </message>
    <message>
        <source>marketing or sales.</source>
        <translation>marketing (Marketing) oder sales (Vertrieb).</translation>
    </message>
    <message>
        <source>File with the passphrase; asked on the terminal without it.</source>
        <translation>Datei mit dem Passwort; ohne sie wird im Terminal gefragt.</translation>
    </message>
    <message>
        <source>Makes a signing key and keeps it sealed in the user&apos;s data folder.</source>
        <translation>Erzeugt einen Schlüssel zum Unterzeichnen und legt ihn versiegelt im Datenordner ab.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>marketing, sales or observer.</source>
        <translation>marketing (Marketing), sales (Vertrieb) oder observer (Beobachter).</translation>
    </message>
    <message>
        <source>Team; made if it is new.</source>
        <translation>Team; wird angelegt, wenn es neu ist.</translation>
    </message>
    <message>
        <source>Heads the side: sees what nobody else can take.</source>
        <translation>Leitet die Seite: sieht, was sonst niemand übernehmen kann.</translation>
    </message>
    <message>
        <source>Makes a person known to the workspace, with the public key of that name if there is one.</source>
        <translation>Macht dem Arbeitsbereich eine Person bekannt, mit dem öffentlichen Schlüssel dieses Namens, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Lists the persons of the workspace.</source>
        <translation>Listet die Personen des Arbeitsbereichs auf.</translation>
    </message>
    <message>
        <source>handschlag [WORKSPACE] opens the window. Commands:</source>
        <translation>handschlag [ARBEITSBEREICH] öffnet das Fenster. Befehle:</translation>
    </message>
    <message>
        <source>Common to all: --json, --as-of 2026-01-31T12:00:00Z, --product NAME, --as PERSON, --lang de|en, --quiet</source>
        <translation>Für alle: --json, --as-of 2026-01-31T12:00:00Z, --product NAME, --as PERSON, --lang de|en, --quiet</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 a file or workspace cannot be used</source>
        <translation>Rückgabewert: 0 erledigt, 1 die Antwort ist nein, 2 falscher Aufruf, 3 eine Datei oder ein Arbeitsbereich ist nicht nutzbar</translation>
    </message>
    <message>
        <source>One JSON object on standard output.</source>
        <translation>Ein JSON-Objekt auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Point in time, e.g. 2026-01-31T12:00:00Z.</source>
        <translation>Zeitpunkt, z.&#xa0;B. 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Product line.</source>
        <translation>Produktlinie.</translation>
    </message>
    <message>
        <source>Person who answers for it.</source>
        <translation>Person, die dafür einsteht.</translation>
    </message>
    <message>
        <source>Language, de or en.</source>
        <translation>Sprache, de oder en.</translation>
    </message>
    <message>
        <source>No messages beside the answer.</source>
        <translation>Keine Meldungen neben der Antwort.</translation>
    </message>
    <message>
        <source>Shows how the command is used.</source>
        <translation>Zeigt, wie der Befehl benutzt wird.</translation>
    </message>
    <message>
        <source>--lang takes de or en.</source>
        <translation>--lang erwartet de oder en.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command. `handschlag --help` lists them.</source>
        <translation>„%1“ ist kein Befehl. `handschlag --help` zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--as-of takes a point in time like 2026-01-31T12:00:00Z.</source>
        <translation>--as-of erwartet einen Zeitpunkt wie 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>version of the agreement</source>
        <translation>Fassung der Vereinbarung.</translation>
    </message>
    <message>
        <source>agreement document to judge by</source>
        <translation>Vereinbarung, nach der beurteilt wird.</translation>
    </message>
    <message>
        <source>writes one row per lead</source>
        <translation>Schreibt eine Zeile je Lead.</translation>
    </message>
    <message>
        <source>judges every lead, without side effect</source>
        <translation>Beurteilt jeden Lead, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>shows why one lead has its score</source>
        <translation>Zeigt, warum ein Lead seine Punktzahl hat.</translation>
    </message>
    <message>
        <source>under the definition %1, as of %2</source>
        <translation>nach der Definition %1, Stand %2</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>im Probebetrieb</translation>
    </message>
    <message>
        <source>under version %1 (%2), as of %3</source>
        <translation>nach Fassung %1 (%2), Stand %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No lead qualifies.</source>
        <translation>Kein Lead ist qualifiziert.</translation>
    </message>
    <message>
        <source>Required information that no lead has: %1.</source>
        <translation>Pflichtangaben, die bei keinem Lead vorliegen: %1.</translation>
    </message>
    <message>
        <source>The workspace holds no activities, so nobody has shown interest yet.</source>
        <translation>Der Arbeitsbereich enthält keine Aktivitäten, also hat noch niemand Interesse gezeigt.</translation>
    </message>
    <message>
        <source>Activities that no lead has: %1.</source>
        <translation>Aktivitäten, die kein Lead hat: %1.</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Exclusion: %1</source>
        <translation>Ausschlusskriterium: %1</translation>
    </message>
    <message>
        <source>An existing customer: goes to its owner and is not counted.</source>
        <translation>Ein Bestandskunde: geht an den Betreuer und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>Erster Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>day after the last one</source>
        <translation>Tag nach dem letzten.</translation>
    </message>
    <message>
        <source>cohort or period</source>
        <translation>cohort (nach Eintritt) oder period (im Zeitraum).</translation>
    </message>
    <message>
        <source>role that rates refer to</source>
        <translation>Rolle, auf die sich die Raten beziehen.</translation>
    </message>
    <message>
        <source>days that a cohort has to convert</source>
        <translation>Tage, die ein Eintritt Zeit zum Weiterkommen hat.</translation>
    </message>
    <message>
        <source>field to group by</source>
        <translation>Feld, nach dem gruppiert wird.</translation>
    </message>
    <message>
        <source>use what was recorded before this day</source>
        <translation>Nutzt nur, was vor diesem Tag erfasst war.</translation>
    </message>
    <message>
        <source>counts how leads pass the stages, with rates and times</source>
        <translation>Zählt, wie Leads die Stufen durchlaufen, mit Raten und Zeiten.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>imputed</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>from anchor</source>
        <translation>ab Ankerstufe</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>from previous</source>
        <translation>ab Vorstufe</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of the period are still within the horizon and not counted.</source>
        <translation>
            <numerusform>%n Lead des Zeitraums ist noch innerhalb des Horizonts und wird nicht gezählt.</numerusform>
            <numerusform>%n Leads des Zeitraums sind noch innerhalb des Horizonts und werden nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) entered a later stage before the anchor, kept but not converted:</source>
        <translation>
            <numerusform>%n Lead hat eine spätere Stufe vor der Ankerstufe erreicht; er bleibt erhalten, zählt aber nicht als weitergekommen:</numerusform>
            <numerusform>%n Leads haben eine spätere Stufe vor der Ankerstufe erreicht; sie bleiben erhalten, zählen aber nicht als weitergekommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation>Name der Organisation.</translation>
    </message>
    <message>
        <source>Time zone of the organisation, default Europe/Berlin.</source>
        <translation>Zeitzone der Organisation; ohne Angabe Europe/Berlin.</translation>
    </message>
    <message>
        <source>Creates a workspace with a first draft; never overwrites.</source>
        <translation>Legt einen Arbeitsbereich mit einem ersten Entwurf an; überschreibt nie.</translation>
    </message>
    <message>
        <source>Checks file, audit trail, signatures and stages.</source>
        <translation>Prüft Datei, Protokoll, Unterschriften und Stufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over under version %1, inquiries to answer: %2, leads that lack information: %3.</source>
        <translation>
            <numerusform>%n Lead unter Fassung %1 übergeben, zu beantwortende Anfragen: %2, Leads mit fehlender Angabe: %3.</numerusform>
            <numerusform>%n Leads unter Fassung %1 übergeben, zu beantwortende Anfragen: %2, Leads mit fehlender Angabe: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned lead(s) back in the queue, corrected.</source>
        <translation>
            <numerusform>%n zurückgegebener Lead ist nachgebessert wieder im Lead-Eingang.</numerusform>
            <numerusform>%n zurückgegebene Leads sind nachgebessert wieder im Lead-Eingang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be written to standard output (%1).</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>%1 is empty. %2</source>
        <translation>%1 ist leer. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) judged %1:</source>
        <translation>
            <numerusform>%Ln Lead beurteilt %1:</numerusform>
            <numerusform>%Ln Leads beurteilt %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged %1.</source>
        <translation>Beurteilt %1.</translation>
    </message>
    <message>
        <source>Completeness is %1, BANT %2, sales readiness %3.</source>
        <translation>Die Vollständigkeit beträgt %1, BANT %2, die Vertriebsreife %3.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Es fehlt:</translation>
    </message>
    <message numerus="yes">
        <source>Leads that entered “%1” from %2 to %3, followed for %n day(s)</source>
        <translation>
            <numerusform>Leads, die von %2 bis %3 in „%1“ kamen, %n Tag lang verfolgt</numerusform>
            <numerusform>Leads, die von %2 bis %3 in „%1“ kamen, %n Tage lang verfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries from %2 to %3, rates against “%1” (may exceed 100 %)</source>
        <translation>Eintritte von %2 bis %3, Raten gegen „%1“ (können über 100 % liegen)</translation>
    </message>
    <message>
        <source>plays the last 52 weeks again: volume, precision, recall, forecast</source>
        <translation>spielt die letzten 52 Wochen noch einmal durch: Menge, Gewinnanteil, erfasste Gewinne, Prognose</translation>
    </message>
    <message>
        <source>no lead to judge by</source>
        <translation>kein Lead, an dem es sich messen ließe</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95 %: %4 to %5)</source>
        <translation>%1 (%2 von %3; 95 %: %4 bis %5)</translation>
    </message>
    <message numerus="yes">
        <source>Not enough evidence for a forecast: %Ln week(s) of history, %1 are needed.</source>
        <translation>
            <numerusform>Zu wenig Belege für eine Prognose: %Ln Woche Vorgeschichte, nötig sind %1.</numerusform>
            <numerusform>Zu wenig Belege für eine Prognose: %Ln Wochen Vorgeschichte, nötig sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quarter brings %1 leads, %2 in a weak one and %3 in a strong one (P50, P10, P90).</source>
        <translation>Ein Quartal bringt %1 Leads, ein schwaches %2 und ein starkes %3 (P50, P10, P90).</translation>
    </message>
    <message>
        <source>%1 are promised: kept in %2 of 10 quarters.</source>
        <translation>%1 sind zugesagt: in %2 von 10 Quartalen gehalten.</translation>
    </message>
    <message>
        <source>Not enough evidence for precision and recall: of no lead that was handed over is the outcome known.</source>
        <translation>Zu wenig Belege für Gewinnanteil und erfasste Gewinne: Von keinem übergebenen Lead ist bekannt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Precision, by stage “%1” within %2 days of the handover: %3</source>
        <translation>Gewinnanteil der Übergaben, gemessen an der Stufe „%1“ binnen %2 Tagen nach der Übergabe: %3</translation>
    </message>
    <message>
        <source>Recall: %1</source>
        <translation>Erfasste Gewinne: %1</translation>
    </message>
    <message numerus="yes">
        <source>Handed over too recently to say, and in neither: %Ln lead(s).</source>
        <translation>
            <numerusform>Zu kurz übergeben für ein Urteil und in keinem von beiden: %Ln Lead.</numerusform>
            <numerusform>Zu kurz übergeben für ein Urteil und in keinem von beiden: %Ln Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from     leads  in force  handed over</source>
        <translation>Woche ab      Leads  in Kraft  übergeben</translation>
    </message>
    <message>
        <source>No version is in force or on trial: nothing to compare with.</source>
        <translation>Keine Fassung ist in Kraft oder im Probebetrieb: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Against version %1, as of now: %2 more%3, %4 fewer%5.</source>
        <translation>Gegenüber Fassung %1, Stand jetzt: %2 mehr%3, %4 weniger%5.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough evidence for the acceptance: %Ln past decision(s), %1 are needed.</source>
        <translation>
            <numerusform>Zu wenig Belege für die Annahme: %Ln frühere Entscheidung, nötig sind %1.</numerusform>
            <numerusform>Zu wenig Belege für die Annahme: %Ln frühere Entscheidungen, nötig sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales would accept about %1 of these leads, as far as %Ln past decision(s) tell.</source>
        <translation>
            <numerusform>Der Vertrieb nähme etwa %1 dieser Leads an, soweit %Ln frühere Entscheidung es erkennen lässt.</numerusform>
            <numerusform>Der Vertrieb nähme etwa %1 dieser Leads an, soweit %Ln frühere Entscheidungen es erkennen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working them takes %1 hours a quarter (%2 touches of %3 minutes each)</source>
        <translation>Sie zu bearbeiten kostet %1 Stunden im Quartal (%2 Kontaktversuche zu je %3 Minuten)</translation>
    </message>
    <message>
        <source>, %1 for each of %2 salespeople</source>
        <translation>, %1 für jede von %2 Personen im Vertrieb</translation>
    </message>
    <message>
        <source>; %1 are agreed</source>
        <translation>; vereinbart sind %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) would have qualified in the last 52 weeks %1.</source>
        <translation>
            <numerusform>%Ln Lead hätte sich in den letzten 52 Wochen qualifiziert %1.</numerusform>
            <numerusform>%Ln Leads hätten sich in den letzten 52 Wochen qualifiziert %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already qualified before the first week, and counted in none: %Ln lead(s).</source>
        <translation>
            <numerusform>Schon vor der ersten Woche qualifiziert und in keiner gezählt: %Ln Lead.</numerusform>
            <numerusform>Schon vor der ersten Woche qualifiziert und in keiner gezählt: %Ln Leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, never handed over, so that nobody knows how good they are: %Ln lead(s).</source>
        <translation>
            <numerusform>Davon nie übergeben, sodass niemand weiß, wie gut sie sind: %Ln Lead.</numerusform>
            <numerusform>Davon nie übergeben, sodass niemand weiß, wie gut sie sind: %Ln Leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, not known here yet then, and judged by the fields they came with: %Ln lead(s).</source>
        <translation>
            <numerusform>Davon hier damals noch nicht bekannt und nach den Angaben beurteilt, mit denen er kam: %Ln Lead.</numerusform>
            <numerusform>Davon hier damals noch nicht bekannt und nach den Angaben beurteilt, mit denen sie kamen: %Ln Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted, qualified or won</source>
        <translation>accepted, qualified oder won</translation>
    </message>
    <message>
        <source>first day of the handovers looked at</source>
        <translation>erster Tag der betrachteten Übergaben</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>nur dieses Feld</translation>
    </message>
    <message>
        <source>compares how often leads with each value are won with all others</source>
        <translation>vergleicht, wie oft Leads mit jedem Wert gewonnen werden, mit allen anderen</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>zu wenig Belege</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>%1 points suggested</source>
        <translation>%1 Punkte vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 leads handed over at least %2 days before %3, %4 of them with stage “%5” within that time</source>
        <translation>%1 Leads mindestens %2 Tage vor %3 übergeben, davon %4 in dieser Zeit mit Stufe „%5“</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Left out: %1 too young to say, %2 expired unworked, %3 never handed over.</source>
        <translation>Nicht dabei: %1 noch zu jung, %2 unbearbeitet verfallen, %3 nie übergeben.</translation>
    </message>
    <message>
        <source>Numbers in buckets %1.</source>
        <translation>Zahlen in Bereichen %1.</translation>
    </message>
    <message>
        <source>Not enough evidence: of no lead is it known yet what became of it.</source>
        <translation>Zu wenig Belege: von keinem Lead ist schon bekannt, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>Verhältnis</translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) without enough evidence</source>
        <translation>
            <numerusform>%n weiterer Wert mit zu wenig Belegen</numerusform>
            <numerusform>%n weitere Werte mit zu wenig Belegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Filled in only after the handover for %n lead(s): nobody could have used it</source>
        <translation>
            <numerusform>! Bei %n Lead erst nach der Übergabe ausgefüllt: niemand hätte es nutzen können</numerusform>
            <numerusform>! Bei %n Leads erst nach der Übergabe ausgefüllt: niemand hätte es nutzen können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) tested; differences count at a false discovery rate of 5 % (Benjamini-Hochberg).</source>
        <translation>
            <numerusform>%n Wert geprüft; Unterschiede zählen bei einer Falschentdeckungsrate von 5 % (Benjamini-Hochberg).</numerusform>
            <numerusform>%n Werte geprüft; Unterschiede zählen bei einer Falschentdeckungsrate von 5 % (Benjamini-Hochberg).</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>countered</source>
        <translation>Gegenvorschlag</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>angeboten: %1</translation>
    </message>
    <message>
        <source>Nothing is being negotiated.</source>
        <translation>Es wird nichts verhandelt.</translation>
    </message>
    <message>
        <source>This change: %1</source>
        <translation>Diese Änderung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %n change(s).</source>
        <translation>
            <numerusform>%n Änderung zugestimmt.</numerusform>
            <numerusform>%n Änderungen zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id of the clause or part.</source>
        <translation>Kennung der Klausel oder des Teils.</translation>
    </message>
    <message>
        <source>Parameter, as “agreement points” names it.</source>
        <translation>Parameter, wie „agreement points“ ihn nennt.</translation>
    </message>
    <message>
        <source>What to say about it.</source>
        <translation>Was dazu zu sagen ist.</translation>
    </message>
    <message>
        <source>Answers the counter-offer that stands.</source>
        <translation>Antwortet auf den Gegenvorschlag, der vorliegt.</translation>
    </message>
    <message>
        <source>Number of the older version.</source>
        <translation>Nummer der älteren Fassung.</translation>
    </message>
    <message>
        <source>Number of the newer version.</source>
        <translation>Nummer der neueren Fassung.</translation>
    </message>
    <message>
        <source>Compares two versions, by parameters and by words.</source>
        <translation>Vergleicht zwei Fassungen, nach Parametern und nach Worten.</translation>
    </message>
    <message>
        <source>Lists the changes that are being negotiated.</source>
        <translation>Nennt die Änderungen, über die verhandelt wird.</translation>
    </message>
    <message>
        <source>Comments on a change or a clause.</source>
        <translation>Kommentiert eine Änderung oder eine Klausel.</translation>
    </message>
    <message>
        <source>Agrees to every pending change of the other side.</source>
        <translation>Stimmt jeder offenen Änderung der anderen Seite zu.</translation>
    </message>
    <message>
        <source>Agrees to a change of the other side.</source>
        <translation>Stimmt einer Änderung der anderen Seite zu.</translation>
    </message>
    <message>
        <source>Declines a change of the other side, with a comment.</source>
        <translation>Lehnt eine Änderung der anderen Seite ab, mit Kommentar.</translation>
    </message>
    <message>
        <source>The value offered, as JSON; null: to leave it out.</source>
        <translation>Der angebotene Wert als JSON; null: weglassen.</translation>
    </message>
    <message>
        <source>Offers another value.</source>
        <translation>Bietet einen anderen Wert an.</translation>
    </message>
    <message>
        <source>Takes the own side&apos;s signature back.</source>
        <translation>Nimmt die Unterschrift der eigenen Seite zurück.</translation>
    </message>
    <message>
        <source>Begins the new product line with the newest version of this one.</source>
        <translation>Beginnt die neue Produktlinie mit der neuesten Fassung dieser.</translation>
    </message>
    <message>
        <source>Begins the new product line with this template.</source>
        <translation>Beginnt die neue Produktlinie mit dieser Vorlage.</translation>
    </message>
    <message>
        <source>Stores a document as a draft, or begins the product line of --product.</source>
        <translation>Legt ein Dokument als Entwurf ab oder beginnt die Produktlinie von --product.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was written to %2 (%n pages).</source>
        <translation>
            <numerusform>Fassung %1 wurde nach %2 geschrieben (%n Seite).</numerusform>
            <numerusform>Fassung %1 wurde nach %2 geschrieben (%n Seiten).</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 was written to %2.</source>
        <translation>Fassung %1 wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>PDF to write.</source>
        <translation>PDF, die geschrieben wird.</translation>
    </message>
    <message>
        <source>OpenDocument text to write.</source>
        <translation>OpenDocument-Text, der geschrieben wird.</translation>
    </message>
    <message>
        <source>Writes a version as PDF and OpenDocument text; --lang both sets German, then English.</source>
        <translation>Schreibt eine Fassung als PDF und OpenDocument-Text; --lang both setzt erst Deutsch, dann Englisch.</translation>
    </message>
    <message>
        <source>Created %1 with a first draft of the agreement from the template %2.</source>
        <translation>%1 angelegt, mit einem ersten Entwurf der Vereinbarung nach der Vorlage %2.</translation>
    </message>
    <message>
        <source>Templates, for --template:</source>
        <translation>Vorlagen, für --template:</translation>
    </message>
    <message>
        <source>Template of the first draft: %1 (default), %2.</source>
        <translation>Vorlage des ersten Entwurfs: %1 (Standard), %2.</translation>
    </message>
    <message>
        <source>This key was revoked on %1; the signature is dated before.</source>
        <translation>Dieser Schlüssel wurde am %1 widerrufen; die Unterschrift trägt ein früheres Datum.</translation>
    </message>
    <message>
        <source>It is not signed by both sides.</source>
        <translation>Sie ist nicht von beiden Seiten unterzeichnet.</translation>
    </message>
    <message>
        <source>Signature of %1 added; the key is confirmed: %2</source>
        <translation>Unterschrift von %1 ergänzt; der Schlüssel ist bestätigt: %2</translation>
    </message>
    <message>
        <source>Signature of %1 added; the key is not confirmed yet: %2</source>
        <translation>Unterschrift von %1 ergänzt; der Schlüssel ist noch nicht bestätigt: %2</translation>
    </message>
    <message>
        <source>Takes in a version that another workspace exported, or the signatures that are missing here.</source>
        <translation>Nimmt eine Fassung auf, die ein anderer Arbeitsbereich exportiert hat, oder die Unterschriften, die hier fehlen.</translation>
    </message>
    <message>
        <source>(replaced by a newer key)</source>
        <translation>(durch einen neueren Schlüssel ersetzt)</translation>
    </message>
    <message>
        <source>Confirmed: %1  %2</source>
        <translation>Bestätigt: %1  %2</translation>
    </message>
    <message>
        <source>Revoked: %1  since %2</source>
        <translation>Widerrufen: %1  seit %2</translation>
    </message>
    <message>
        <source>The key of %1 was copied to %2, sealed as it is. Keep it apart from this computer.</source>
        <translation>Der Schlüssel von %1 wurde nach %2 kopiert, versiegelt wie er ist. Bewahren Sie ihn getrennt von diesem Rechner auf.</translation>
    </message>
    <message>
        <source>The key of %1 is back: %2</source>
        <translation>Der Schlüssel von %1 ist wieder da: %2</translation>
    </message>
    <message>
        <source>%1 signs with the key %2 from now on. The key before vouches for it and stays in the folder.</source>
        <translation>%1 unterzeichnet von jetzt an mit dem Schlüssel %2. Der bisherige bürgt für ihn und bleibt im Ordner.</translation>
    </message>
    <message>
        <source>Tell a workspace of it with: handschlag key rotate WORKSPACE --name &quot;%1&quot;</source>
        <translation>Einem Arbeitsbereich davon sagen: handschlag key rotate ARBEITSBEREICH --name &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Lists the signing keys of this user, and which keys of others are confirmed or revoked.</source>
        <translation>Nennt die Unterschriftsschlüssel dieses Benutzers und welche Schlüssel anderer bestätigt oder widerrufen sind.</translation>
    </message>
    <message>
        <source>Copies the sealed key to another place and reads it back.</source>
        <translation>Kopiert den versiegelten Schlüssel an einen anderen Ort und liest ihn zurück.</translation>
    </message>
    <message>
        <source>Brings a key back from a backup; with the passphrase it is checked that the key opens.</source>
        <translation>Holt einen Schlüssel aus einer Sicherung zurück; mit dem Passwort wird geprüft, dass er sich öffnen lässt.</translation>
    </message>
    <message>
        <source>File with the passphrase of the new key; the same one without it.</source>
        <translation>Datei mit dem Passwort des neuen Schlüssels; ohne sie dasselbe.</translation>
    </message>
    <message>
        <source>Makes a new key that the old one vouches for, and tells the workspace.</source>
        <translation>Macht einen neuen Schlüssel, für den der alte bürgt, und sagt es dem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Public key of a person elsewhere, as `key list --json` shows it there.</source>
        <translation>Öffentlicher Schlüssel einer Person anderswo, wie `key list --json` ihn dort zeigt.</translation>
    </message>
    <message>
        <source>The key %1 is no longer confirmed.</source>
        <translation>Der Schlüssel %1 ist nicht mehr bestätigt.</translation>
    </message>
    <message>
        <source>The key %1 is confirmed. `verify` believes it from now on.</source>
        <translation>Der Schlüssel %1 ist bestätigt. `verify` glaubt ihm von jetzt an.</translation>
    </message>
    <message>
        <source>The key %1 is revoked. What it signed before stays valid; nothing it signs from now on is accepted.</source>
        <translation>Der Schlüssel %1 ist widerrufen. Was er vorher unterzeichnet hat, bleibt gültig; von jetzt an gilt keine Unterschrift von ihm mehr.</translation>
    </message>
    <message>
        <source>Says a fingerprint as six words, to be read aloud; without one, that of the own key.</source>
        <translation>Sagt einen Fingerabdruck als sechs Wörter zum Vorlesen; ohne Angabe den des eigenen Schlüssels.</translation>
    </message>
    <message>
        <source>The six words that the owner read aloud; they are compared.</source>
        <translation>Die sechs Wörter, die der Besitzer vorgelesen hat; sie werden verglichen.</translation>
    </message>
    <message>
        <source>Takes the confirmation back.</source>
        <translation>Nimmt die Bestätigung zurück.</translation>
    </message>
    <message>
        <source>Confirms the key of a counterpart, for this user.</source>
        <translation>Bestätigt den Schlüssel der Gegenseite, für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Without a workspace: the key that is not to be believed any more.</source>
        <translation>Ohne Arbeitsbereich: der Schlüssel, dem nicht mehr zu glauben ist.</translation>
    </message>
    <message>
        <source>Revokes a key: nothing it signs from now on is accepted.</source>
        <translation>Widerruft einen Schlüssel: Von jetzt an gilt keine Unterschrift von ihm mehr.</translation>
    </message>
    <message>
        <source>Takes a handover to work on it, so that nobody else does.</source>
        <translation>Nimmt eine Übergabe in Arbeit, damit es niemand sonst tut.</translation>
    </message>
    <message>
        <source>Gives a claim up again.</source>
        <translation>Gibt eine in Arbeit genommene Übergabe wieder frei.</translation>
    </message>
    <message>
        <source>What is right instead, e.g. employees=40: the lead is judged again with it.</source>
        <translation>Was stattdessen richtig ist, z. B. employees=40: Der Lead wird damit noch einmal beurteilt.</translation>
    </message>
    <message>
        <source>A corrected field, e.g. phone=+4930123; may be given several times.</source>
        <translation>Ein berichtigtes Feld, z. B. phone=+4930123; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Corrects a returned lead and gives it to sales again.</source>
        <translation>Bessert einen zurückgegebenen Lead nach und gibt ihn wieder dem Vertrieb.</translation>
    </message>
    <message>
        <source>Takes a returned lead out of the chain.</source>
        <translation>Zieht einen zurückgegebenen Lead zurück; er scheidet aus.</translation>
    </message>
    <message>
        <source>Contests a rejection, with a reason.</source>
        <translation>Erhebt Einspruch gegen eine Ablehnung, mit Begründung.</translation>
    </message>
    <message>
        <source>upheld or overturned: what this side thinks of the rejection.</source>
        <translation>upheld (bestätigt) oder overturned (aufgehoben): was diese Seite von der Ablehnung hält.</translation>
    </message>
    <message>
        <source>Says what one&apos;s side thinks of a dispute; ruled when both agree.</source>
        <translation>Sagt, was die eigene Seite von einem Klärungsfall hält; entschieden ist er, wenn beide übereinstimmen.</translation>
    </message>
    <message>
        <source>What the other side should know.</source>
        <translation>Was die andere Seite wissen sollte.</translation>
    </message>
    <message>
        <source>Day or time to come back to it, e.g. 2026-03-01.</source>
        <translation>Tag oder Zeitpunkt der Wiedervorlage, z. B. 2026-03-01.</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) ended because nobody decided in time.</source>
        <translation>
            <numerusform>%n Übergabe beendet, weil niemand rechtzeitig entschieden hat.</numerusform>
            <numerusform>%n Übergaben beendet, weil niemand rechtzeitig entschieden hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>External id of the lead that stays.</source>
        <translation>Externe Kennung des Leads, der bleibt.</translation>
    </message>
    <message>
        <source>Ends a handover because its lead is another one, and merges the two.</source>
        <translation>Beendet eine Übergabe, weil ihr Lead ein anderer ist, und führt beide zusammen.</translation>
    </message>
    <message>
        <source>%1 is absent from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 abwesend.</translation>
    </message>
    <message>
        <source>%1 is present.</source>
        <translation>%1 ist anwesend.</translation>
    </message>
    <message>
        <source>Whose absence, if it is not that of --as.</source>
        <translation>Wer abwesend ist, falls nicht die Person aus --as.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Erster Tag.</translation>
    </message>
    <message>
        <source>Last day; the first one if not given.</source>
        <translation>Letzter Tag; ohne Angabe der erste.</translation>
    </message>
    <message>
        <source>Days on which a person of sales gets no new leads.</source>
        <translation>Tage, an denen eine Person im Vertrieb keine neuen Leads bekommt.</translation>
    </message>
    <message>
        <source>Takes back the absences that cover these days.</source>
        <translation>Nimmt die Abwesenheiten zurück, die diese Tage umfassen.</translation>
    </message>
    <message>
        <source>What it is worth, e.g. 12500.00.</source>
        <translation>Was sie wert ist, z. B. 12500.00.</translation>
    </message>
    <message>
        <source>call, email, letter, meeting or social.</source>
        <translation>call (Anruf), email (E-Mail), letter (Brief), meeting (Termin) oder social (soziales Netzwerk).</translation>
    </message>
    <message>
        <source>reached, no_answer, message_left, replied, bounced, wrong_contact or sent.</source>
        <translation>reached (erreicht), no_answer (nicht erreicht), message_left (Nachricht hinterlassen), replied (hat geantwortet), bounced (unzustellbar), wrong_contact (falscher Kontakt) oder sent (gesendet).</translation>
    </message>
    <message>
        <source>When it happened, if not now.</source>
        <translation>Wann es war, falls nicht jetzt.</translation>
    </message>
    <message>
        <source>Agreed reason why the clocks stand still until then.</source>
        <translation>Vereinbarter Grund, aus dem die Fristen bis dahin ruhen.</translation>
    </message>
    <message>
        <source>Logs an attempt to reach an accepted lead.</source>
        <translation>Hält einen Kontaktversuch bei einem angenommenen Lead fest.</translation>
    </message>
    <message>
        <source>What was learned: yes, partly, no or unknown.</source>
        <translation>Was in Erfahrung gebracht wurde: yes (ja), partly (teilweise), no (nein) oder unknown (unbekannt).</translation>
    </message>
    <message>
        <source>When one meets next.</source>
        <translation>Wann das nächste Treffen ist.</translation>
    </message>
    <message>
        <source>Makes an accepted lead a qualified one.</source>
        <translation>Macht aus einem angenommenen Lead einen qualifizierten.</translation>
    </message>
    <message>
        <source>Fields that are missing or wrong, parted by commas.</source>
        <translation>Felder, die fehlen oder falsch sind, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Gives a lead back to marketing for want of data.</source>
        <translation>Gibt einen Lead zur Nachbesserung an das Marketing zurück, weil Angaben fehlen.</translation>
    </message>
    <message>
        <source>Puts an accepted lead back into nurturing.</source>
        <translation>Gibt einen angenommenen Lead zurück in Pflege.</translation>
    </message>
    <message>
        <source>Takes an accepted lead out of the chain.</source>
        <translation>Disqualifiziert einen angenommenen Lead; er scheidet aus.</translation>
    </message>
    <message>
        <source>Makes a qualified lead an opportunity.</source>
        <translation>Macht aus einem qualifizierten Lead eine Verkaufschance.</translation>
    </message>
    <message>
        <source>The opportunity is won.</source>
        <translation>Die Verkaufschance ist gewonnen.</translation>
    </message>
    <message>
        <source>The opportunity is lost.</source>
        <translation>Die Verkaufschance ist verloren.</translation>
    </message>
    <message>
        <source>CSV file or workbook (XLSX) of leads.</source>
        <translation>CSV-Datei oder Arbeitsmappe (XLSX) mit Leads.</translation>
    </message>
    <message>
        <source>CSV file or workbook (XLSX) of activities.</source>
        <translation>CSV-Datei oder Arbeitsmappe (XLSX) mit Aktivitäten.</translation>
    </message>
    <message>
        <source>CSV file or workbook (XLSX) of outcomes: one stage entry a row.</source>
        <translation>CSV-Datei oder Arbeitsmappe (XLSX) mit Ergebnissen: ein Stufeneintritt je Zeile.</translation>
    </message>
    <message>
        <source>Encoding of the file, e.g. windows-1252; else it is found.</source>
        <translation>Zeichensatz der Datei, z. B. windows-1252; sonst wird er erkannt.</translation>
    </message>
    <message>
        <source>What separates the cells: , ; | or tab; else it is found.</source>
        <translation>Was die Zellen trennt: , ; | oder tab; sonst wird es erkannt.</translation>
    </message>
    <message>
        <source>What encloses cells: &quot; or &apos; or nothing at all; else it is found.</source>
        <translation>Was Zellen umschließt: &quot; oder &apos; oder gar nichts; sonst wird es erkannt.</translation>
    </message>
    <message>
        <source>Row of the header, 0 for none; else it is found.</source>
        <translation>Zeile der Überschriften, 0 für keine; sonst wird sie erkannt.</translation>
    </message>
    <message>
        <source>Decimal mark of the file: , or .</source>
        <translation>Dezimalzeichen der Datei: , oder .</translation>
    </message>
    <message>
        <source>Order of dates that could be read in several ways: dmy, mdy or ymd.</source>
        <translation>Reihenfolge in Daten, die sich verschieden lesen lassen: dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>Reads leads, activities or outcomes from a CSV file or a workbook, all or nothing.</source>
        <translation>Liest Leads, Aktivitäten oder Ergebnisse aus einer CSV-Datei oder Arbeitsmappe, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>What the columns are called: hubspot, salesforce, dynamics, pipedrive, zoho, odoo or suitecrm.</source>
        <translation>Wie die Spalten heißen: hubspot, salesforce, dynamics, pipedrive, zoho, odoo oder suitecrm.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A trial run: nothing was written. %n decision(s) would be.</source>
        <translation>
            <numerusform>Ein Probelauf: Es wurde nichts geschrieben. %n Entscheidung wäre es.</numerusform>
            <numerusform>Ein Probelauf: Es wurde nichts geschrieben. %n Entscheidungen wären es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported before were left out.</source>
        <translation>
            <numerusform>%n schon exportierte wurde ausgelassen.</numerusform>
            <numerusform>%n schon exportierte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads, to this CSV or XLSX file.</source>
        <translation>Alle Leads, in diese CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
        <source>The waterfall, by default of the last twelve months.</source>
        <translation>Der Wasserfall, ohne Angabe der letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>The queue.</source>
        <translation>Der Lead-Eingang.</translation>
    </message>
    <message>
        <source>What sales has decided, for the CRM.</source>
        <translation>Was der Vertrieb entschieden hat, für das CRM.</translation>
    </message>
    <message>
        <source>Columns and statuses as this CRM imports them.</source>
        <translation>Spalten und Status, wie dieses CRM sie importiert.</translation>
    </message>
    <message>
        <source>Only decisions that were not exported in this way before.</source>
        <translation>Nur Entscheidungen, die auf diesem Weg noch nicht exportiert wurden.</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 rows, %5 new, %6 changed</source>
        <translation>%1  %2  %3: %4 Zeilen, %5 neu, %6 geändert</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> (zurückgenommen)</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Lists the files that were imported.</source>
        <translation>Listet die importierten Dateien auf.</translation>
    </message>
    <message>
        <source>Takes one import back, if nothing since builds on it.</source>
        <translation>Nimmt einen Import zurück, wenn seither nichts darauf aufbaut.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1 and checked: %n lead(s).</source>
        <translation>
            <numerusform>Gesichert als %1 und geprüft: %n Lead.</numerusform>
            <numerusform>Gesichert als %1 und geprüft: %n Leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored as the workspace %1 and checked: %n lead(s).</source>
        <translation>
            <numerusform>Als Arbeitsbereich %1 wiederhergestellt und geprüft: %n Lead.</numerusform>
            <numerusform>Als Arbeitsbereich %1 wiederhergestellt und geprüft: %n Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the backup; never overwritten.</source>
        <translation>Datei der Sicherung; wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Copies a workspace whole and checked, while others work in it.</source>
        <translation>Kopiert einen Arbeitsbereich ganz und geprüft, während andere darin arbeiten.</translation>
    </message>
    <message>
        <source>The new workspace; never overwritten.</source>
        <translation>Der neue Arbeitsbereich; wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Makes a workspace of a backup, checked.</source>
        <translation>Macht aus einer Sicherung einen Arbeitsbereich, geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Everything written to the folder %1: %n lead(s), %2 activities, %3 outcomes; README.txt names the files.</source>
        <translation>
            <numerusform>Alles in den Ordner %1 geschrieben: %n Lead, %2 Aktivitäten, %3 Ergebnisse; README.txt nennt die Dateien.</numerusform>
            <numerusform>Alles in den Ordner %1 geschrieben: %n Leads, %2 Aktivitäten, %3 Ergebnisse; README.txt nennt die Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, as CSV and JSON with a README, to this new folder.</source>
        <translation>Alles, als CSV und JSON mit einer README, in diesen neuen Ordner.</translation>
    </message>
    <message>
        <source>Writes leads, waterfall, queue or decisions to a CSV or XLSX file, or everything to a folder; with --lang de, CSV as a German Excel opens it.</source>
        <translation>Schreibt Leads, Wasserfall, Lead-Eingang oder Entscheidungen in eine CSV- oder XLSX-Datei oder alles in einen Ordner; mit --lang de CSV, wie ein deutsches Excel es öffnet.</translation>
    </message>
    <message>
        <source>Nothing is due: the watched folder is off, or was read today already.</source>
        <translation>Nichts ist fällig: Der überwachte Ordner ist ausgeschaltet oder wurde heute schon gelesen.</translation>
    </message>
    <message>
        <source>What is due in the watched folder (see watch), each file once; for a scheduled job.</source>
        <translation>Was im überwachten Ordner (siehe watch) fällig ist, jede Datei einmal; für geplante Aufgaben.</translation>
    </message>
    <message>
        <source>Every day at %1 from the folder %2:</source>
        <translation>Täglich um %1 aus dem Ordner %2:</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird überwacht.</translation>
    </message>
    <message>
        <source>Folder whose files are imported every day.</source>
        <translation>Ordner, dessen Dateien täglich importiert werden.</translation>
    </message>
    <message>
        <source>Time of day, e.g. 07:30.</source>
        <translation>Uhrzeit, zum Beispiel 07:30.</translation>
    </message>
    <message>
        <source>PATTERN=leads|activities|outcomes=MAPPING.json; may be given several times and replaces the rules there were.</source>
        <translation>MUSTER=leads|activities|outcomes=ZUORDNUNG.json; mehrmals möglich, ersetzt die bisherigen Regeln.</translation>
    </message>
    <message>
        <source>Stops watching; the rules are kept.</source>
        <translation>Beendet das Überwachen; die Regeln bleiben.</translation>
    </message>
    <message>
        <source>Shows or sets the watched folder; import --watched reads what is due.</source>
        <translation>Zeigt oder setzt den überwachten Ordner; import --watched liest, was fällig ist.</translation>
    </message>
    <message numerus="yes">
        <source>The report was written to %1 (%n pages).</source>
        <translation>
            <numerusform>Der Bericht wurde nach %1 geschrieben (%n Seite).</numerusform>
            <numerusform>Der Bericht wurde nach %1 geschrieben (%n Seiten).</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter, like 2018Q1.</source>
        <translation>Quartal, etwa 2018Q1.</translation>
    </message>
    <message>
        <source>Freezes the figures of a quarter that is over, as the person of --as.</source>
        <translation>Friert die Zahlen eines abgeschlossenen Quartals ein, als die Person aus --as.</translation>
    </message>
    <message>
        <source>Both scorecards and everything else the quarterly review looks at.</source>
        <translation>Die Zusagen beider Seiten und alles Weitere für das Quartalsreview.</translation>
    </message>
    <message>
        <source>Quarterly review %1: %2 to %3, data as of %4</source>
        <translation>Quartalsreview %1: %2 bis %3, Datenstand %4</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Version %1 in force on %2 of %3 days</source>
        <translation>Fassung %1 in Kraft an %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Restated since it was frozen</source>
        <translation>Seit dem Festschreiben berichtigt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Columns read as those of %1, the last such file.</source>
        <translation>Spalten gelesen wie in %1, der letzten solchen Datei.</translation>
    </message>
    <message>
        <source>Mapping file (JSON); without it columns are read as those of the last such file, or guessed.</source>
        <translation>Zuordnungsdatei (JSON); ohne sie werden die Spalten wie in der letzten solchen Datei gelesen oder erraten.</translation>
    </message>
</context>
<context>
    <name>DecayCurve</name>
    <message>
        <source>Window and half-life are still missing.</source>
        <translation>Zeitfenster und Halbwertszeit fehlen noch.</translation>
    </message>
    <message>
        <source>Counts %1 on the first day</source>
        <translation>Zählt am ersten Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n days</source>
        <translation>
            <numerusform>%1 nach %n Tag</numerusform>
            <numerusform>%1 nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts in full as long as it counts</source>
        <translation>Zählt voll, solange es zählt</translation>
    </message>
    <message>
        <source>nothing from day %1 on</source>
        <translation>ab Tag %1 nichts mehr</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Lead no.</source>
        <translation>Lead-Nr.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>In Arbeit bei</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Points missing</source>
        <translation>Fehlende Punkte</translation>
    </message>
    <message>
        <source>Falls on</source>
        <translation>Fällt am</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>Sales says</source>
        <translation>Der Vertrieb sagt</translation>
    </message>
    <message>
        <source>Missing or wrong: %1</source>
        <translation>Fehlt oder ist falsch: %1</translation>
    </message>
    <message>
        <source>Corrected fact: %1</source>
        <translation>Richtiggestellt: %1</translation>
    </message>
    <message>
        <source>Known at the handover</source>
        <translation>Bei der Übergabe bekannt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Falls from %1 to %2 on %3 unless something new happens.</source>
        <translation>Fällt am %3 von %1 auf %2, wenn nichts Neues geschieht.</translation>
    </message>
    <message>
        <source>Marketing objects</source>
        <translation>Einspruch des Marketings</translation>
    </message>
    <message>
        <source>As judged now: %1</source>
        <translation>Jetzige Beurteilung: %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>nobody has ruled yet</source>
        <translation>noch niemand hat entschieden</translation>
    </message>
    <message>
        <source>Returned by sales</source>
        <translation>Zur Nachbesserung</translation>
    </message>
    <message>
        <source>Inquiries to answer</source>
        <translation>Anfragen beantworten</translation>
    </message>
    <message>
        <source>Rejections to check</source>
        <translation>Ablehnungen prüfen</translation>
    </message>
    <message>
        <source>Disputes to rule</source>
        <translation>Klärungsfälle entscheiden</translation>
    </message>
    <message>
        <source>One entry short</source>
        <translation>Eine Angabe fehlt</translation>
    </message>
    <message>
        <source>To nurture</source>
        <translation>Zu pflegen</translation>
    </message>
    <message>
        <source>Going stale</source>
        <translation>Bald veraltet</translation>
    </message>
    <message>
        <source>Nobody can take it</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Fill in what sales needs and send the lead back, before marketing&apos;s time is over.</source>
        <translation>Tragen Sie nach, was der Vertrieb braucht, und geben Sie den Lead zurück, bevor die Frist des Marketings endet.</translation>
    </message>
    <message>
        <source>They asked to be contacted: short clock, not counted as delivered.</source>
        <translation>Bitten um Kontakt: kurze Frist, zählen nicht als geliefert.</translation>
    </message>
    <message>
        <source>Object with a reason until the time is over; afterwards the rejection stands.</source>
        <translation>Erheben Sie mit Begründung Einspruch, solange die Frist läuft; danach gilt die Ablehnung.</translation>
    </message>
    <message>
        <source>Both sides rule with a reason; when they agree, the dispute is over.</source>
        <translation>Beide Seiten urteilen mit Begründung; sind sie sich einig, ist der Klärungsfall entschieden.</translation>
    </message>
    <message>
        <source>They would qualify but for information; %1 of %2 lack a single entry.</source>
        <translation>Nur fehlende Angaben verhindern die Übergabe; bei %1 von %2 fehlt nur eine einzige.</translation>
    </message>
    <message>
        <source>Nearest to the next band or category first.</source>
        <translation>Zuerst die Leads, die der nächsten Fit-Stufe oder Kategorie am nächsten sind.</translation>
    </message>
    <message numerus="yes">
        <source>Their behaviour falls below its category within %n day(s) unless something new happens.</source>
        <translation>
            <numerusform>Das Interesse dieser Leads fällt binnen %n Tag unter ihre Kategorie, wenn nichts Neues geschieht.</numerusform>
            <numerusform>Das Interesse dieser Leads fällt binnen %n Tagen unter ihre Kategorie, wenn nichts Neues geschieht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No route fits, or its team is gone: the heads of both sides see these, too.</source>
        <translation>Keine Zuteilungsregel passt, oder ihr Team gibt es nicht mehr: Auch die Leitungen beider Seiten sehen diese Leads.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Aufgeführt sind die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>Leads are judged under an agreement: begin one on the Agreement page, it counts at once.</source>
        <translation>Leads werden nach einer Vereinbarung beurteilt: Beginnen Sie eine auf der Seite Vereinbarung, sie zählt sofort.</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>Nichts kam zurück</translation>
    </message>
    <message>
        <source>Leads that sales gives back for missing information wait here with your clock.</source>
        <translation>Leads, die der Vertrieb wegen fehlender Angaben zurückgibt, warten hier; die Frist dafür ist Ihre.</translation>
    </message>
    <message>
        <source>No inquiry is waiting</source>
        <translation>Keine Anfrage wartet</translation>
    </message>
    <message>
        <source>People who ask to be contacted but do not qualify yet stand here until they are answered.</source>
        <translation>Wer um Kontakt bittet, aber noch nicht qualifiziert ist, steht hier, bis die Anfrage beantwortet ist.</translation>
    </message>
    <message>
        <source>No rejection to check</source>
        <translation>Keine Ablehnung zu prüfen</translation>
    </message>
    <message>
        <source>New rejections stay here as long as you may object, with the clause they cite and the facts.</source>
        <translation>Neue Ablehnungen bleiben hier, solange Sie Einspruch erheben können, mit der genannten Klausel und den Tatsachen.</translation>
    </message>
    <message>
        <source>No dispute is open</source>
        <translation>Kein Klärungsfall offen</translation>
    </message>
    <message>
        <source>Rejections to which marketing objected are ruled here by both sides.</source>
        <translation>Ablehnungen, gegen die das Marketing Einspruch erhoben hat, entscheiden hier beide Seiten.</translation>
    </message>
    <message>
        <source>No information is missing</source>
        <translation>Keine Angabe fehlt</translation>
    </message>
    <message>
        <source>Leads that lack one entry to qualify are named here with the field.</source>
        <translation>Leads, denen zur Qualifizierung nur eine Angabe fehlt, stehen hier mit dem Feld.</translation>
    </message>
    <message>
        <source>Nobody to nurture</source>
        <translation>Niemand zu pflegen</translation>
    </message>
    <message>
        <source>Leads below the threshold stand here with the points they lack.</source>
        <translation>Leads unter dem Schwellenwert stehen hier mit den Punkten, die ihnen fehlen.</translation>
    </message>
    <message>
        <source>Nothing goes stale soon</source>
        <translation>Nichts veraltet bald</translation>
    </message>
    <message>
        <source>Leads whose interest fades without a new activity are listed here in time.</source>
        <translation>Leads, deren Interesse ohne neue Aktivität nachlässt, stehen rechtzeitig hier.</translation>
    </message>
    <message>
        <source>Everybody is taken care of</source>
        <translation>Für alle ist jemand zuständig</translation>
    </message>
    <message>
        <source>Handovers that fit no route would stand here.</source>
        <translation>Übergaben, zu denen keine Zuteilungsregel passt, stünden hier.</translation>
    </message>
    <message>
        <source>falls from %1 to %2</source>
        <translation>fällt von %1 auf %2</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>waits for a person in charge</source>
        <translation>wartet auf eine zuständige Person</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>gleicher Name und gleiche Firma</translation>
    </message>
    <message>
        <source>same name and domain</source>
        <translation>gleicher Name und gleiche Domain</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>gleiche Domain</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>anderer Name</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no activity that counts</source>
        <translation>keine Aktivität, die zählt</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Existing customer: %1</source>
        <translation>Bestandskunde: %1</translation>
    </message>
    <message>
        <source>no exclusion held</source>
        <translation>kein Ausschlusskriterium griff</translation>
    </message>
    <message>
        <source>every required field was filled in</source>
        <translation>alle Pflichtangaben lagen vor</translation>
    </message>
    <message>
        <source>missing at the handover: %1</source>
        <translation>bei der Übergabe fehlte: %1</translation>
    </message>
    <message>
        <source>fit %1, agreed %2</source>
        <translation>Fit %1, vereinbart %2</translation>
    </message>
    <message>
        <source>fit %1 is below the agreed %2</source>
        <translation>Fit %1 liegt unter den vereinbarten %2</translation>
    </message>
    <message>
        <source>behaviour %1 points</source>
        <translation>Interesse %1 Punkte</translation>
    </message>
    <message>
        <source>an exclusion held</source>
        <translation>ein Ausschlusskriterium griff</translation>
    </message>
    <message>
        <source>known as a customer or with an open deal</source>
        <translation>als Kunde oder mit offener Verkaufschance bekannt</translation>
    </message>
    <message>
        <source>no customer and no open deal known</source>
        <translation>weder als Kunde noch mit offener Verkaufschance bekannt</translation>
    </message>
    <message>
        <source>✓ Borne out: %1.</source>
        <translation>✓ Belegt: %1.</translation>
    </message>
    <message>
        <source>✗ Not borne out: %1. Marketing may object; say in the comment what is different.</source>
        <translation>✗ Nicht belegt: %1. Das Marketing kann Einspruch erheben; schreiben Sie im Kommentar, was anders ist.</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Klausel %1: %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2, last on %3</source>
        <translation>%1: %2, zuletzt am %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, up to the cap</source>
        <translation>, bis zur Obergrenze</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 Punkte %2</translation>
    </message>
    <message>
        <source>To rule out “%1”: %2</source>
        <translation>Um „%1“ auszuschließen: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>For the qualification rule: %1</source>
        <translation>Für die Qualifizierungsregel: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2, not listed</source>
        <translation>%1: %2, nicht aufgeführt</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: not known, would give %2 to %3</source>
        <translation>%1: nicht bekannt, ergäbe %2 bis %3</translation>
    </message>
    <message>
        <source>More than “%1” may count: %2 before</source>
        <translation>Über der Obergrenze von „%1“: vorher %2</translation>
    </message>
    <message>
        <source>Raised to the agreed minimum: %1 before</source>
        <translation>Auf das vereinbarte Minimum angehoben: vorher %1</translation>
    </message>
    <message>
        <source>Limited to the agreed maximum: %1 before</source>
        <translation>Auf das vereinbarte Maximum begrenzt: vorher %1</translation>
    </message>
    <message>
        <source>%1 (for “%2”)</source>
        <translation>%1 (für „%2“)</translation>
    </message>
    <message>
        <source>%1 to the next fit band</source>
        <translation>%1 bis zur nächsten Fit-Stufe</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>%1 to the next category</source>
        <translation>%1 bis zur nächsten Kategorie</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>Interesse</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ With %1 this lead would not qualify: the rejection stands.</source>
        <translation>✓ Mit „%1“ wäre dieser Lead nicht qualifiziert: Die Ablehnung gilt.</translation>
    </message>
    <message>
        <source>✗ With %1 this lead still qualifies: the rejection will be marked a dispute.</source>
        <translation>✗ Auch mit „%1“ ist dieser Lead qualifiziert: Die Ablehnung wird als Klärungsfall vermerkt.</translation>
    </message>
</context>
<context>
    <name>FeedbackNames</name>
    <message>
        <source>no clause</source>
        <translation>keine Klausel</translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>✓ borne out</source>
        <translation>✓ bestätigt</translation>
    </message>
    <message>
        <source>✗ contradicted</source>
        <translation>✗ widerlegt</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>open dispute</source>
        <translation>offener Klärungsfall</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>share of %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>Likely clause: %1 (cited %2 times, %3 expected).</source>
        <translation>Vermutete Klausel: %1 (%2-mal genannt, erwartet %3).</translation>
    </message>
    <message>
        <source>Drift: not enough evidence, fewer than %1 decisions in the weeks to compare with.</source>
        <translation>Verschiebung: zu wenig Belege, unter %1 Entscheidungen in den Wochen zum Vergleich.</translation>
    </message>
    <message>
        <source>Weeks since the last review (%1) against those before.</source>
        <translation>Wochen seit dem letzten Review (%1), verglichen mit denen davor.</translation>
    </message>
    <message>
        <source>Weeks since the version in force began (%1) against those before.</source>
        <translation>Wochen seit Inkrafttreten der Fassung (%1), verglichen mit denen davor.</translation>
    </message>
    <message>
        <source>Weeks since %1 against those before.</source>
        <translation>Wochen seit %1, verglichen mit denen davor.</translation>
    </message>
    <message>
        <source>won: %1, not enough evidence</source>
        <translation>gewonnen: %1, zu wenig Belege</translation>
    </message>
    <message>
        <source>loses %1 won</source>
        <translation>verliert %1 gewonnene</translation>
    </message>
    <message>
        <source>avoids %1 rejections</source>
        <translation>vermeidet %1 Ablehnungen</translation>
    </message>
    <message>
        <source>loses %1 accepted</source>
        <translation>verliert %1 angenommene</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>kein Fall</translation>
    </message>
    <message>
        <source>%1 business hours</source>
        <translation>%1 Geschäftsstunden</translation>
    </message>
    <message>
        <source>half of them %1 to %2 hours, n = %3</source>
        <translation>die Hälfte %1 bis %2&#xa0;h, n&#xa0;=&#xa0;%3</translation>
    </message>
    <message>
        <source>▼ below</source>
        <translation>▼ darunter</translation>
    </message>
    <message>
        <source>▲ above</source>
        <translation>▲ darüber</translation>
    </message>
    <message>
        <source>%1 Week from %2: %3 %4 (%5), usual %6.</source>
        <translation>%1 Woche ab %2: %3 %4 (%5), üblich %6.</translation>
    </message>
    <message>
        <source>! “%1” stands for %2 rejections, more than 10 %: a point for the review.</source>
        <translation>! „%1“ steht für %2 Ablehnungen, mehr als 10&#xa0;%: ein Punkt für das Review.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>seit %1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>a quarter of the fiscal year: its first and last month</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>FullExportFolder</name>
    <message>
        <source>which column means what, to import the CSV file of this name again</source>
        <translation>welche Spalte was bedeutet, um die CSV-Datei dieses Namens wieder zu importieren</translation>
    </message>
    <message>
        <source>signed bundle, can be verified and imported</source>
        <translation>unterzeichnetes Bündel, lässt sich prüfen und importieren</translation>
    </message>
    <message>
        <source>a version of the agreement</source>
        <translation>eine Fassung der Vereinbarung</translation>
    </message>
    <message>
        <source>the versions of the agreement, their states and hashes</source>
        <translation>die Fassungen der Vereinbarung, ihr Stand und ihre Prüfsummen</translation>
    </message>
    <message>
        <source>who takes part, with public keys</source>
        <translation>wer teilnimmt, mit öffentlichen Schlüsseln</translation>
    </message>
    <message>
        <source>days on which somebody gets no new leads</source>
        <translation>Tage, an denen jemand keine neuen Leads bekommt</translation>
    </message>
    <message>
        <source>every lead with every field</source>
        <translation>jeder Lead mit jedem Feld</translation>
    </message>
    <message>
        <source>what leads did</source>
        <translation>was Leads getan haben</translation>
    </message>
    <message>
        <source>stages that leads entered, as they stand</source>
        <translation>Stufen, die Leads erreicht haben, wie sie gelten</translation>
    </message>
    <message>
        <source>everything that happened in the stages, also what was taken back</source>
        <translation>alles, was in den Stufen geschah, auch Zurückgenommenes</translation>
    </message>
    <message>
        <source>each run of a lead through the stages and how it ended</source>
        <translation>jeder Durchgang eines Leads durch die Stufen und wie er endete</translation>
    </message>
    <message>
        <source>what was handed over to sales and where it stands</source>
        <translation>was dem Vertrieb übergeben wurde und wie es steht</translation>
    </message>
    <message>
        <source>every decision and step on a handover, with reason and comment</source>
        <translation>jede Entscheidung und jeder Schritt einer Übergabe, mit Grund und Kommentar</translation>
    </message>
    <message>
        <source>the files that were imported</source>
        <translation>die importierten Dateien</translation>
    </message>
    <message>
        <source>what changed in the fields of leads</source>
        <translation>was sich in den Feldern der Leads geändert hat</translation>
    </message>
    <message>
        <source>the audit trail with its chain of hashes</source>
        <translation>das Protokoll mit seiner Kette von Prüfsummen</translation>
    </message>
    <message>
        <source>Everything of the workspace “%1” as files.</source>
        <translation>Alles aus dem Arbeitsbereich „%1“ als Dateien.</translation>
    </message>
    <message>
        <source>CSV: UTF-8, comma, times in UTC. JSON: the same rows; texts that a spreadsheet would run as a formula have an apostrophe in front in CSV only.
Leads, activities and outcomes can be imported again, in this order:</source>
        <translation>CSV: UTF-8, Komma, Zeiten in UTC. JSON: dieselben Zeilen; Texte, die eine Tabelle als Formel ausführen würde, beginnen nur in CSV mit einem Apostroph.
Leads, Aktivitäten und Ergebnisse lassen sich in dieser Reihenfolge wieder importieren:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysPart</name>
    <message>
        <source>closed every year</source>
        <translation>jedes Jahr geschlossen</translation>
    </message>
    <message>
        <source>closed once</source>
        <translation>einmal geschlossen</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>kept in hardly any quarter</source>
        <translation>in kaum einem Quartal gehalten</translation>
    </message>
    <message>
        <source>kept in nearly every quarter</source>
        <translation>in fast jedem Quartal gehalten</translation>
    </message>
    <message>
        <source>kept in %1 of 10 quarters</source>
        <translation>in %1 von 10 Quartalen gehalten</translation>
    </message>
    <message>
        <source>accepted by sales</source>
        <translation>vom Vertrieb angenommen</translation>
    </message>
    <message>
        <source>qualified by sales</source>
        <translation>vom Vertrieb qualifiziert</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Not enough evidence: fewer than %1 won</source>
        <translation>Zu wenig Belege: weniger als %1 gewonnen</translation>
    </message>
    <message>
        <source>Not enough evidence: of no lead handed over is it known yet what became of it</source>
        <translation>Zu wenig Belege: Von keinem übergebenen Lead ist schon bekannt, was daraus wurde</translation>
    </message>
    <message>
        <source>Not enough evidence: the workspace has no complete week of history</source>
        <translation>Zu wenig Belege: Der Arbeitsbereich hat noch keine ganze Woche Vorgeschichte</translation>
    </message>
    <message>
        <source>Forecast %1, in 8 of 10 quarters between %2 and %3</source>
        <translation>Prognose %1, in 8 von 10 Quartalen zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Counted over %1 weeks; not enough evidence for a forecast (%2 of %3 weeks of history)</source>
        <translation>Gezählt über %1 Wochen; zu wenig Belege für eine Prognose (%2 von %3 Wochen Vorgeschichte)</translation>
    </message>
    <message>
        <source>No number is promised</source>
        <translation>Keine Zahl ist zugesagt</translation>
    </message>
    <message>
        <source>Not enough evidence whether it would be kept</source>
        <translation>Zu wenig Belege, ob sie gehalten würde</translation>
    </message>
    <message>
        <source>; now: %1</source>
        <translation>; jetzt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not enough evidence: the draft would make a qualified lead of none that was handed over</source>
        <translation>Zu wenig Belege: Nach dem Entwurf wäre keiner der übergebenen Leads qualifiziert</translation>
    </message>
    <message>
        <source>Expected after %1 decisions of sales</source>
        <translation>Erwartet nach %1 Entscheidungen des Vertriebs</translation>
    </message>
    <message>
        <source>Not enough evidence: %1 of %2 decisions of sales</source>
        <translation>Zu wenig Belege: %1 von %2 Entscheidungen des Vertriebs</translation>
    </message>
    <message>
        <source>Not enough evidence: the draft would have delivered nothing</source>
        <translation>Zu wenig Belege: Der Entwurf hätte nichts geliefert</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Nobody in sales works leads yet</source>
        <translation>Im Vertrieb bearbeitet noch niemand Leads</translation>
    </message>
    <message>
        <source>Per week and person; %1 people, %2 touches a lead</source>
        <translation>Je Woche und Person; %1 Personen, %2 Kontaktversuche je Lead</translation>
    </message>
    <message>
        <source>; more than the %1 h a quarter that sales agreed to</source>
        <translation>; mehr als die %1 h im Quartal, die der Vertrieb zugesagt hat</translation>
    </message>
    <message>
        <source>Leads per quarter</source>
        <translation>Leads je Quartal</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Gewinnanteil</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Erfasste Gewinne</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Load of sales</source>
        <translation>Last im Vertrieb</translation>
    </message>
    <message>
        <source>Fit at least</source>
        <translation>Fit mindestens</translation>
    </message>
    <message>
        <source>Behaviour at least</source>
        <translation>Interesse mindestens</translation>
    </message>
    <message>
        <source>Fit plus behaviour at least</source>
        <translation>Fit und Interesse zusammen mindestens</translation>
    </message>
    <message>
        <source>Fit needed for band %1</source>
        <translation>Fit für Band %1</translation>
    </message>
    <message>
        <source>Behaviour needed for %1</source>
        <translation>Interesse für %1</translation>
    </message>
    <message>
        <source>%1 (condition %2)</source>
        <translation>%1 (Bedingung %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung sichern</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <comment>file name of the rows of %1 that were refused</comment>
        <translation>%1 zurückgewiesen.csv</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Zurückgewiesene Zeilen sichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>%1, separated by %2, %3</source>
        <translation>%1, getrennt durch %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook, %1</source>
        <translation>Arbeitsmappe, %1</translation>
    </message>
    <message>
        <source>%1, separated by %2, without header, %3</source>
        <translation>%1, getrennt durch %2, ohne Überschriften, %3</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>ID of the activity</source>
        <translation>ID der Aktivität</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Type of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Content (asset)</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Time of the activity</source>
        <translation>Zeitpunkt der Aktivität</translation>
    </message>
    <message>
        <source>Value (e.g. seconds)</source>
        <translation>Wert (z.&#xa0;B. Sekunden)</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Role of the stage</source>
        <translation>Rolle der Stufe</translation>
    </message>
    <message>
        <source>Time of entry</source>
        <translation>Zeitpunkt des Eintritts</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason (code)</source>
        <translation>Grund (Kürzel)</translation>
    </message>
    <message>
        <source>Own field: text</source>
        <translation>Eigenes Feld: Text</translation>
    </message>
    <message>
        <source>Own field: whole number</source>
        <translation>Eigenes Feld: ganze Zahl</translation>
    </message>
    <message>
        <source>Own field: decimal number</source>
        <translation>Eigenes Feld: Dezimalzahl</translation>
    </message>
    <message>
        <source>Own field: date</source>
        <translation>Eigenes Feld: Datum</translation>
    </message>
    <message>
        <source>Own field: yes or no</source>
        <translation>Eigenes Feld: ja oder nein</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Information missing</source>
        <translation>Angabe fehlt</translation>
    </message>
    <message>
        <source>What the agreement says to do with this lead</source>
        <translation>Was nach der Vereinbarung mit diesem Lead geschieht</translation>
    </message>
    <message>
        <source>Points for fit; a range where a value is missing</source>
        <translation>Punkte für den Fit; eine Spanne, wo ein Wert fehlt</translation>
    </message>
    <message>
        <source>Required information that this lead lacks</source>
        <translation>Pflichtangaben, die diesem Lead fehlen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Letter of behaviour A to D and fit band 1 to 4</source>
        <translation>Buchstabe des Interesses A bis D und Fit-Stufe 1 bis 4</translation>
    </message>
    <message>
        <source>Points for behaviour, after decay and caps</source>
        <translation>Punkte für Interesse, nach Verfall und Obergrenzen</translation>
    </message>
</context>
<context>
    <name>LeadHistory</name>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Stage “%1” reached, imported</source>
        <translation>Stufe „%1“ erreicht, importiert</translation>
    </message>
    <message>
        <source>Stage “%1” reached</source>
        <translation>Stufe „%1“ erreicht</translation>
    </message>
    <message>
        <source>Back to stage “%1”</source>
        <translation>Zurück auf Stufe „%1“</translation>
    </message>
    <message>
        <source>Left the waterfall at “%1”</source>
        <translation>Wasserfall bei „%1“ verlassen</translation>
    </message>
    <message>
        <source>Stage “%1” taken back</source>
        <translation>Stufe „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>Handed over on trial, now: %1</source>
        <translation>Im Probebetrieb übergeben, jetzt: %1</translation>
    </message>
    <message>
        <source>Handed over, now: %1</source>
        <translation>Übergeben, jetzt: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
</context>
<context>
    <name>LeadSurroundings</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>lead (why it may be the same)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>BANT</source>
        <translation>BANT</translation>
    </message>
    <message>
        <source>⚠ May be known already:</source>
        <translation>⚠ Vielleicht schon bekannt:</translation>
    </message>
    <message numerus="yes">
        <source>%n other lead(s) of this company</source>
        <translation>
            <numerusform>%n weiterer Lead dieser Firma</numerusform>
            <numerusform>%n weitere Leads dieser Firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them a customer</source>
        <translation>
            <numerusform>%n davon Kunde</numerusform>
            <numerusform>%n davon Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with sales now</source>
        <translation>
            <numerusform>%n jetzt beim Vertrieb</numerusform>
            <numerusform>%n jetzt beim Vertrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>LeadTableFile</name>
    <message>
        <source>%1, at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>LeadText</name>
    <message>
        <source>%1 employees</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>nobody is in charge</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>No phone and no e-mail known.</source>
        <translation>Weder Telefon noch E-Mail bekannt.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>First touch by</source>
        <translation>Erster Kontaktversuch bis</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>In Arbeit bei</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>asked to be contacted: short clock</source>
        <translation>bittet um Kontakt: kurze Frist</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probebetrieb</translation>
    </message>
    <message>
        <source>outside both scorecards</source>
        <translation>zählt für keine der beiden Seiten</translation>
    </message>
    <message>
        <source>to the person named as owner</source>
        <translation>an den genannten Betreuer</translation>
    </message>
    <message>
        <source>the person named as owner is not known here</source>
        <translation>der genannte Betreuer ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the owner is away: to the team’s queue</source>
        <translation>Betreuer abwesend: an den Lead-Eingang des Teams</translation>
    </message>
    <message>
        <source>in turn: whoever was served longest ago</source>
        <translation>reihum: wer am längsten nicht an der Reihe war</translation>
    </message>
    <message>
        <source>by postcode</source>
        <translation>nach PLZ</translation>
    </message>
    <message>
        <source>no postcode: to the team’s queue</source>
        <translation>keine PLZ: an den Lead-Eingang des Teams</translation>
    </message>
    <message>
        <source>to the team’s queue</source>
        <translation>an den Lead-Eingang des Teams</translation>
    </message>
    <message>
        <source>the agreed team does not exist here</source>
        <translation>das vereinbarte Team gibt es hier nicht</translation>
    </message>
    <message>
        <source>everybody has as many leads as agreed</source>
        <translation>alle haben so viele Leads wie vereinbart</translation>
    </message>
    <message>
        <source>everybody in charge is away</source>
        <translation>alle Zuständigen sind abwesend</translation>
    </message>
    <message>
        <source>to both heads</source>
        <translation>an beide Leitungen</translation>
    </message>
    <message>
        <source>no route fits</source>
        <translation>keine Zuteilungsregel passt</translation>
    </message>
    <message>
        <source>✓ %1: consented</source>
        <translation>✓ %1: Einwilligung liegt vor</translation>
    </message>
    <message>
        <source>✗ %1: no consent</source>
        <translation>✗ %1: keine Einwilligung</translation>
    </message>
    <message>
        <source>? %1: consent not recorded</source>
        <translation>? %1: Einwilligung nicht vermerkt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was ansteht</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 or fewer</source>
        <translation>%1 und weniger</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>number from–to</source>
        <translation>Zahl von–bis</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>contains a word of</source>
        <translation>enthält ein Wort von</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>enthält eines von</translation>
    </message>
    <message>
        <source>starts with one of</source>
        <translation>beginnt mit einem von</translation>
    </message>
    <message>
        <source>is a business address</source>
        <translation>ist eine geschäftliche Adresse</translation>
    </message>
    <message>
        <source>is a private address</source>
        <translation>ist eine private Adresse</translation>
    </message>
    <message>
        <source>belongs to a domain of</source>
        <translation>gehört zu einer Domain von</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>100–249, 5000–, –99</source>
        <translation>100–249, 5000–, –99</translation>
    </message>
    <message>
        <source>example.com, example.org</source>
        <translation>example.com, example.org</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>(none listed)</source>
        <translation>(nichts aufgeführt)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The record of this decision cannot be read, so it cannot be taken back. Nothing was changed.</source>
        <translation>Die Aufzeichnung dieser Entscheidung ist nicht lesbar, deshalb lässt sie sich nicht zurücknehmen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not possible: the handover is %2.</source>
        <translation>„%1“ ist nicht möglich: Die Übergabe hat den Stand „%2“.</translation>
    </message>
    <message>
        <source>There is no decision on this handover that could be taken back.</source>
        <translation>Zu dieser Übergabe gibt es keine Entscheidung, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The newest decision was made by someone else. Only its author can take it back.</source>
        <translation>Die letzte Entscheidung hat jemand anderes getroffen. Nur diese Person kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was handed over: no version of the agreement is in force or on trial.</source>
        <translation>Es wurde nichts übergeben: Keine Fassung der Vereinbarung ist in Kraft oder im Probebetrieb.</translation>
    </message>
    <message>
        <source>There is no handover with the number %1.</source>
        <translation>Es gibt keine Übergabe mit der Nummer %1.</translation>
    </message>
    <message>
        <source>%2 was faster: the handover is %1 now. Your decision was not recorded.</source>
        <translation>%2 war schneller: Die Übergabe hat jetzt den Stand „%1“. Ihre Entscheidung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is already working on this lead.</source>
        <translation>%1 arbeitet bereits an diesem Lead.</translation>
    </message>
    <message>
        <source>%1 is not on the side of sales. Only sales decides on a handover.</source>
        <translation>%1 gehört nicht zum Vertrieb. Über eine Übergabe entscheidet nur der Vertrieb.</translation>
    </message>
    <message>
        <source>This workspace does not know the person who decides.</source>
        <translation>Dieser Arbeitsbereich kennt die Person nicht, die entscheidet.</translation>
    </message>
    <message>
        <source>The version of the agreement behind this handover is missing. Run a check of the workspace.</source>
        <translation>Die Fassung der Vereinbarung zu dieser Übergabe fehlt. Prüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The agreement has no rejection reason “%1”.</source>
        <translation>Die Vereinbarung kennt keinen Ablehnungsgrund „%1“.</translation>
    </message>
    <message>
        <source>The reason “%1” cannot be used at this point of a handover.</source>
        <translation>Der Grund „%1“ passt nicht zu diesem Stand der Übergabe.</translation>
    </message>
    <message>
        <source>The reason “%1” needs a follow-up date.</source>
        <translation>Der Grund „%1“ braucht eine Wiedervorlage.</translation>
    </message>
    <message>
        <source>The follow-up date %1 is already over.</source>
        <translation>Die Wiedervorlage %1 ist schon vorbei.</translation>
    </message>
    <message>
        <source>The agreement has no clause “%1”.</source>
        <translation>Die Vereinbarung hat keine Klausel „%1“.</translation>
    </message>
    <message>
        <source>What was known of this lead at its handover cannot be read. The handover itself is kept.</source>
        <translation>Was bei der Übergabe über diesen Lead bekannt war, ist nicht lesbar. Die Übergabe selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>The business calendar never opens. Enter opening hours on at least one working day.</source>
        <translation>Der Geschäftskalender öffnet nie. Tragen Sie Geschäftszeiten für mindestens einen Arbeitstag ein.</translation>
    </message>
    <message>
        <source>Opening hours on weekday %1 from minute %2 to minute %3 are not possible. They begin before they end, between 0:00 and 24:00.</source>
        <translation>Geschäftszeiten am Wochentag %1 von Minute %2 bis Minute %3 sind nicht möglich. Sie beginnen vor ihrem Ende, zwischen 0:00 und 24:00 Uhr.</translation>
    </message>
    <message>
        <source>“%1” is no German state. Use a code such as BY or NW, or none.</source>
        <translation>„%1“ ist kein Bundesland. Geben Sie ein Kürzel wie BY oder NW an oder keines.</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”. Zones have names like Europe/Berlin.</source>
        <translation>Dieses System kennt die Zeitzone „%1“ nicht. Zeitzonen heißen zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Clause %1: the value of %2 is %3, but must lie between %4 and %5. Nothing was scored.</source>
        <translation>Klausel %1: Der Wert von %2 ist %3, muss aber zwischen %4 und %5 liegen. Es wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>Clause %1: its rule negates more or less than one condition, or is nested too deeply. Nothing was scored.</source>
        <translation>Klausel %1: Ihre Regel verneint mehr oder weniger als eine Bedingung oder ist zu tief verschachtelt. Es wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>Clause %1: the steps of its decay must be in ascending order of days. Nothing was scored.</source>
        <translation>Klausel %1: Die Schritte des Punkteverfalls müssen nach Tagen aufsteigen. Es wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>This workspace has no lead “%1”.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Lead „%1“.</translation>
    </message>
    <message>
        <source>--version and --definition exclude each other: name one of them.</source>
        <translation>--version und --definition schließen sich aus: Geben Sie nur eines an.</translation>
    </message>
    <message>
        <source>--version takes the number of a version, not “%1”.</source>
        <translation>--version erwartet die Nummer einer Fassung, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text cannot be understood at character %1.</source>
        <translation>Dies ist kein gültiges JSON: Der Text ist ab Zeichen %1 nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The file is nested too deeply, at “%1”.</source>
        <translation>Die Datei ist zu tief verschachtelt, bei „%1“.</translation>
    </message>
    <message>
        <source>“%1” stands there twice. Which of the two is meant cannot be known.</source>
        <translation>„%1“ steht zweimal da. Welches von beiden gemeint ist, lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>“%1” is a fraction. Only whole numbers are allowed; points are given in hundredths.</source>
        <translation>„%1“ ist ein Bruch. Erlaubt sind nur ganze Zahlen; Punkte werden in Hundertsteln angegeben.</translation>
    </message>
    <message>
        <source>The number at “%1” is too large.</source>
        <translation>Die Zahl bei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” has no value. Leave it out instead.</source>
        <translation>„%1“ hat keinen Wert. Lassen Sie es stattdessen weg.</translation>
    </message>
    <message>
        <source>The text at “%1” contains a NUL character.</source>
        <translation>Der Text bei „%1“ enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>This file is no agreement document.</source>
        <translation>Diese Datei ist keine Vereinbarung.</translation>
    </message>
    <message>
        <source>This agreement document has format %1, which this version of the program does not know.</source>
        <translation>Diese Vereinbarung hat das Format %1, das diese Programmversion nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” has a value that cannot be meant. Expected: %2.</source>
        <translation>„%1“ hat einen Wert, der nicht gemeint sein kann. Erwartet: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is unknown. Check its spelling.</source>
        <translation>„%1“ ist unbekannt. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>The number at “%1” is a fraction or too large to be signed.</source>
        <translation>Die Zahl bei „%1“ ist ein Bruch oder zu groß zum Unterzeichnen.</translation>
    </message>
    <message>
        <source>The text at “%1” is no UTF-8 text and cannot be signed.</source>
        <translation>Der Text bei „%1“ ist kein UTF-8-Text und lässt sich nicht unterzeichnen.</translation>
    </message>
    <message>
        <source>The name “%1” contains characters that cannot be signed.</source>
        <translation>Der Name „%1“ enthält Zeichen, die sich nicht unterzeichnen lassen.</translation>
    </message>
    <message>
        <source>The value at “%1” is of a kind that cannot be signed.</source>
        <translation>Der Wert bei „%1“ ist von einer Art, die sich nicht unterzeichnen lässt.</translation>
    </message>
    <message>
        <source>The key file is damaged and cannot be used.</source>
        <translation>Die Schlüsseldatei ist beschädigt und nicht nutzbar.</translation>
    </message>
    <message>
        <source>The passphrase of the key of %1 is wrong.</source>
        <translation>Das Passwort des Schlüssels von %1 ist falsch.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object.</source>
        <translation>Die Spaltenzuordnung ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The mapping has an unknown key “%1”.</source>
        <translation>Die Spaltenzuordnung hat einen unbekannten Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The mapping names “%1” twice.</source>
        <translation>Die Spaltenzuordnung nennt „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The mapping&apos;s entry “%1” has a value that cannot be used.</source>
        <translation>Der Eintrag „%1“ der Spaltenzuordnung hat einen unbrauchbaren Wert.</translation>
    </message>
    <message>
        <source>The mapping names an unknown type “%1”. Known: text, integer, decimal, date, boolean.</source>
        <translation>Die Spaltenzuordnung nennt einen unbekannten Typ „%1“. Bekannt sind: text, integer, decimal, date, boolean.</translation>
    </message>
    <message>
        <source>The field “%1” is of type %2; the mapping says %3.</source>
        <translation>Das Feld „%1“ hat den Typ %2; die Spaltenzuordnung nennt %3.</translation>
    </message>
    <message>
        <source>The mapping names an unknown field “%1”.</source>
        <translation>Die Spaltenzuordnung nennt ein unbekanntes Feld „%1“.</translation>
    </message>
    <message>
        <source>The mapping fills “%1” twice. Keep one of the columns.</source>
        <translation>Die Spaltenzuordnung füllt „%1“ zweimal. Behalten Sie eine der Spalten.</translation>
    </message>
    <message>
        <source>No column is mapped to “%1”, which every row needs.</source>
        <translation>„%1“ ist keine Spalte zugeordnet, aber jede Zeile braucht es.</translation>
    </message>
    <message>
        <source>No column is mapped to external_id or email: leads could not be told apart.</source>
        <translation>Weder external_id noch email ist eine Spalte zugeordnet: Die Leads ließen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing says which stage the rows enter: map a column to stage or role, or set “role”.</source>
        <translation>Nichts sagt, in welche Stufe die Zeilen eintreten: Ordnen Sie eine Spalte stage oder role zu oder setzen Sie „role“.</translation>
    </message>
    <message>
        <source>The mapping names an unknown role “%1”.</source>
        <translation>Die Spaltenzuordnung nennt eine unbekannte Rolle „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an attribute here.</source>
        <translation>„%1“ kann hier kein Name eines Merkmals sein.</translation>
    </message>
    <message>
        <source>The attribute “%1” has the name of a standard field. Map the column to that field.</source>
        <translation>Das Merkmal „%1“ heißt wie ein Standardfeld. Ordnen Sie die Spalte diesem Feld zu.</translation>
    </message>
    <message>
        <source>The mapping maps no column.</source>
        <translation>Die Spaltenzuordnung ordnet keine Spalte zu.</translation>
    </message>
    <message>
        <source>“%1” is no date format. An example: dd.MM.yyyy HH:mm</source>
        <translation>„%1“ ist kein Datumsformat. Ein Beispiel: dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>Name exactly one file: --leads, --activities or --outcomes.</source>
        <translation>Nennen Sie genau eine Datei: --leads, --activities oder --outcomes.</translation>
    </message>
    <message>
        <source>The file “%1” has no column “%2”, which the mapping names. Nothing was changed.</source>
        <translation>Die Datei „%1“ hat keine Spalte „%2“, die die Spaltenzuordnung nennt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace knows “%1” as %2, the mapping says %3. Nothing was changed.</source>
        <translation>Der Arbeitsbereich kennt „%1“ als %2, die Spaltenzuordnung nennt %3. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile nur %2.</translation>
    </message>
    <message>
        <source>The cell is larger than 1 MB.</source>
        <translation>Die Zelle ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is no date that exists in the format %2.</source>
        <translation>„%1“ ist kein Datum, das es im Format %2 gibt.</translation>
    </message>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>Die Zelle ist leer, aber jede Zeile braucht sie.</translation>
    </message>
    <message>
        <source>The row has neither an external id nor an e-mail address.</source>
        <translation>Die Zeile hat weder eine externe ID noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No lead is known as “%1”.</source>
        <translation>Kein Lead ist als „%1“ bekannt.</translation>
    </message>
    <message>
        <source>Several leads are known as “%1”.</source>
        <translation>Mehrere Leads sind als „%1“ bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no stage of the agreement and no role.</source>
        <translation>„%1“ ist weder eine Stufe der Vereinbarung noch eine Rolle.</translation>
    </message>
    <message>
        <source>The row repeats the lead of row %1 with other values. The first one was used.</source>
        <translation>Die Zeile wiederholt den Lead aus Zeile %1 mit anderen Werten. Verwendet wurde die erste.</translation>
    </message>
    <message>
        <source>The lead is known since %1; the other date in this row was not taken.</source>
        <translation>Der Lead ist seit %1 bekannt; das andere Datum in dieser Zeile wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>“%1” is no person of this workspace. The entry is kept without a person; further ones are not listed.</source>
        <translation>„%1“ ist keine Person dieses Arbeitsbereichs. Der Eintrag bleibt ohne Person erhalten; weitere werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Reasons are kept as codes such as no_budget, not as free text. The entry is kept without it; further ones are not listed.</source>
        <translation>Gründe werden als Kürzel wie no_budget abgelegt, nicht als freier Text. Der Eintrag bleibt ohne Grund erhalten; weitere werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The mapping&apos;s constant “%1” cannot be “%2”.</source>
        <translation>Die Konstante „%1“ der Spaltenzuordnung kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The activity lies in the future (%1). It is kept, but does not count.</source>
        <translation>Die Aktivität liegt in der Zukunft (%1). Sie bleibt erhalten, zählt aber nicht.</translation>
    </message>
    <message>
        <source>The lead “%1” would enter %2 (%3) before %4 (%5). The entry is kept as it is.</source>
        <translation>Der Lead „%1“ träte in %2 (%3) vor %4 (%5) ein. Der Eintrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This failed because of a fault in the program. Nothing was changed.</source>
        <translation>Das ist an einem Fehler im Programm gescheitert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 holds no day. The second date is the day after the last one and must be later.</source>
        <translation>Der Zeitraum von %1 bis %2 enthält keinen Tag. Das zweite Datum ist der Tag nach dem letzten und muss später liegen.</translation>
    </message>
    <message>
        <source>“%1” is no horizon. Give 1 to 3660 days.</source>
        <translation>„%1“ ist kein Horizont. Geben Sie 1 bis 3660 Tage an.</translation>
    </message>
    <message>
        <source>No lead has a field “%1”. Group by a standard field such as source or by one of the workspace&apos;s own.</source>
        <translation>Kein Lead hat ein Feld „%1“. Gruppieren Sie nach einem Standardfeld wie source oder einem eigenen Feld des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>There is no product line “%1” in this workspace.</source>
        <translation>Es gibt keine Produktlinie „%1“ in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The waterfall needs a period: --from 2026-01-01 --to 2026-04-01.</source>
        <translation>Der Wasserfall braucht einen Zeitraum: --from 2026-01-01 --to 2026-04-01.</translation>
    </message>
    <message>
        <source>“%2” is no date for %1. Write it like 2026-01-31.</source>
        <translation>„%2“ ist kein Datum für %1. Schreiben Sie es wie 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no way to count. Use cohort or period.</source>
        <translation>„%1“ ist keine Zählweise. Nehmen Sie cohort (nach Eintritt) oder period (im Zeitraum).</translation>
    </message>
    <message>
        <source>“%1” is no role of a stage. Use one of %2.</source>
        <translation>„%1“ ist keine Rolle einer Stufe. Nehmen Sie eine von %2.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>Der Arbeitsbereich %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation>%1 ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be created: there is no folder %2.</source>
        <translation>%1 lässt sich nicht anlegen: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the folder %2 cannot be written to.</source>
        <translation>%1 ist nicht nutzbar: In den Ordner %2 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: the file or the disk is read-only.</source>
        <translation>In %1 lässt sich nicht schreiben: Die Datei oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is no Handschlag workspace. It was left as it is.</source>
        <translation>%1 ist kein Arbeitsbereich von Handschlag und blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, no Handschlag workspace. It was left as it is.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Arbeitsbereich von Handschlag, und blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Handschlag (schema %2; this one knows up to %3). It was left as it is; update Handschlag.</source>
        <translation>%1 wurde von einem neueren Handschlag geschrieben (Schema %2; dieses kennt nur bis %3) und blieb unverändert. Aktualisieren Sie Handschlag.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where several writers could damage it. Keep the workspace on a local disk.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, wo mehrere gleichzeitig Schreibende es beschädigen könnten. Legen Sie den Arbeitsbereich auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Restore it from a backup.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another process is writing to %1. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderer Prozess schreibt gerade in %1. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed.</source>
        <translation>Der Datenträger mit %1 ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written to disk. Nothing was changed; close the workspace and open it again.</source>
        <translation>%1 ließ sich nicht auf den Datenträger schreiben. Es wurde nichts geändert; schließen Sie den Arbeitsbereich und öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>After a failed write %1 must be closed and opened again before anything else is written.</source>
        <translation>Nach einem misslungenen Schreibvorgang muss %1 geschlossen und wieder geöffnet werden, bevor weiter geschrieben wird.</translation>
    </message>
    <message>
        <source>The database of %1 reports an error. Nothing was changed.</source>
        <translation>Die Datenbank von %1 meldet einen Fehler. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 refuses data that would contradict what it holds. Nothing was changed.</source>
        <translation>%1 nimmt keine Daten an, die dem Bestand widersprächen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What is signed or on record in %1 is never changed. Nothing was changed.</source>
        <translation>Was in %1 unterzeichnet oder aufgezeichnet ist, wird nie geändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Nothing was overwritten; look at the new state and decide again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Es wurde nichts überschrieben; sehen Sie sich den neuen Stand an und entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>The workspace does not know this record (%1 %2).</source>
        <translation>Der Arbeitsbereich kennt diesen Datensatz nicht (%1 %2).</translation>
    </message>
    <message>
        <source>%1 was to be written to outside a transaction. Nothing was changed; please report this.</source>
        <translation>In %1 sollte außerhalb einer Transaktion geschrieben werden. Es wurde nichts geändert; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>A transaction on %1 is open already. Nothing was changed; please report this.</source>
        <translation>Für %1 ist schon eine Transaktion offen. Es wurde nichts geändert; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>The workspace has no lead field “%1”.</source>
        <translation>Der Arbeitsbereich hat kein Lead-Feld „%1“.</translation>
    </message>
    <message>
        <source>There is a lead with the external id “%1” already.</source>
        <translation>Einen Lead mit der externen ID „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Row %2 of table %1 refers to a row of %3 that does not exist.</source>
        <translation>Zeile %2 der Tabelle %1 verweist auf eine Zeile von %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The packed activities of segment %1 cannot be read.</source>
        <translation>Die gepackten Aktivitäten des Segments %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The audit trail was altered: entry %1 does not fit the one before.</source>
        <translation>Das Protokoll wurde verändert: Eintrag %1 passt nicht zum vorigen.</translation>
    </message>
    <message>
        <source>Version %1 of the agreement does not match its hash: it was changed afterwards.</source>
        <translation>Fassung %1 der Vereinbarung passt nicht zu ihrem Hash: Sie wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Version %1 of the agreement cannot be read.</source>
        <translation>Fassung %1 der Vereinbarung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The signature of %2 under version %1 names an audit entry that is not there.</source>
        <translation>Die Unterschrift von %2 unter Fassung %1 nennt einen Protokolleintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Version %1 of the agreement does not continue the version before it.</source>
        <translation>Fassung %1 der Vereinbarung schließt nicht an die Fassung davor an.</translation>
    </message>
    <message>
        <source>%1 versions of one agreement are in force; only one may be.</source>
        <translation>%1 Fassungen einer Vereinbarung sind in Kraft; es darf nur eine sein.</translation>
    </message>
    <message>
        <source>The signature of %2 under version %1 is not valid.</source>
        <translation>Die Unterschrift von %2 unter Fassung %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>Version %1 is in force without the signatures of both sides.</source>
        <translation>Fassung %1 ist ohne die Unterschriften beider Seiten in Kraft.</translation>
    </message>
    <message>
        <source>Cycle %1 is closed without an exit, or left without being closed.</source>
        <translation>Zyklus %1 ist ohne Austritt geschlossen oder verlassen, ohne geschlossen zu sein.</translation>
    </message>
    <message>
        <source>The cycles of lead %1 are not numbered one after the other (cycle %2).</source>
        <translation>Die Zyklen von Lead %1 sind nicht fortlaufend nummeriert (Zyklus %2).</translation>
    </message>
    <message>
        <source>Lead %1 has more than one open cycle of the same product line.</source>
        <translation>Lead %1 hat mehr als einen offenen Zyklus derselben Produktlinie.</translation>
    </message>
    <message>
        <source>Stage event %1 belongs to no cycle of its lead.</source>
        <translation>Stufenereignis %1 gehört zu keinem Zyklus seines Leads.</translation>
    </message>
    <message>
        <source>Stage event %1 takes back an event that is not an earlier one of its cycle.</source>
        <translation>Stufenereignis %1 nimmt ein Ereignis zurück, das kein früheres seines Zyklus ist.</translation>
    </message>
    <message>
        <source>This side (%1) has already signed.</source>
        <translation>Diese Seite (%1) hat bereits unterzeichnet.</translation>
    </message>
    <message>
        <source>Observers cannot sign.</source>
        <translation>Beobachter können nicht unterzeichnen.</translation>
    </message>
    <message>
        <source>This side (%1) has not signed, so there is nothing to withdraw.</source>
        <translation>Diese Seite (%1) hat nicht unterzeichnet, also gibt es nichts zurückzuziehen.</translation>
    </message>
    <message>
        <source>%1 holds a key for %2, but the agreement lists this person for %3. Nothing was signed.</source>
        <translation>%1 hat einen Schlüssel für %2, die Vereinbarung führt diese Person aber für %3. Es wurde nichts unterzeichnet.</translation>
    </message>
    <message>
        <source>%1 with the key %2 is not among the signatories of this version. Nothing was signed.</source>
        <translation>%1 mit dem Schlüssel %2 gehört nicht zu den Unterzeichnern dieser Fassung. Es wurde nichts unterzeichnet.</translation>
    </message>
    <message>
        <source>The public key of %1 is damaged.</source>
        <translation>Der öffentliche Schlüssel von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The fingerprint %2 does not belong to the key of %1, whose fingerprint is %3.</source>
        <translation>Der Fingerabdruck %2 gehört nicht zum Schlüssel von %1; dessen Fingerabdruck ist %3.</translation>
    </message>
    <message>
        <source>The signature of %1 does not belong to this text and key.</source>
        <translation>Die Unterschrift von %1 gehört nicht zu diesem Text und Schlüssel.</translation>
    </message>
    <message>
        <source>What %1 signed cannot be read.</source>
        <translation>Was %1 unterzeichnet hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 signed this for another purpose: %2.</source>
        <translation>%1 hat dies zu einem anderen Zweck unterzeichnet: %2.</translation>
    </message>
    <message>
        <source>The signature of %1 belongs to another document: %2.</source>
        <translation>Die Unterschrift von %1 gehört zu einem anderen Dokument: %2.</translation>
    </message>
    <message>
        <source>The signature of %1 belongs to another workspace: %2.</source>
        <translation>Die Unterschrift von %1 gehört zu einem anderen Arbeitsbereich: %2.</translation>
    </message>
    <message>
        <source>The signature of %1 belongs to another version: %2.</source>
        <translation>Die Unterschrift von %1 gehört zu einer anderen Fassung: %2.</translation>
    </message>
    <message>
        <source>The signature of %1 names another previous version: %2.</source>
        <translation>Die Unterschrift von %1 nennt eine andere vorige Fassung: %2.</translation>
    </message>
    <message>
        <source>The signature of %1 says something else about “%2” than the bundle.</source>
        <translation>Die Unterschrift von %1 sagt über „%2“ etwas anderes als das Bündel.</translation>
    </message>
    <message>
        <source>%1 signed for %2, but is listed as a signatory of %3.</source>
        <translation>%1 hat für %2 unterzeichnet, ist aber unter den Unterzeichnern von %3 aufgeführt.</translation>
    </message>
    <message>
        <source>%1 with the key %2 is not among the signatories.</source>
        <translation>%1 mit dem Schlüssel %2 gehört nicht zu den Unterzeichnern.</translation>
    </message>
    <message>
        <source>This is no readable bundle.</source>
        <translation>Dies ist kein lesbares Bündel.</translation>
    </message>
    <message>
        <source>This file is no agreement bundle (.sla).</source>
        <translation>Diese Datei ist kein Vereinbarungsbündel (.sla).</translation>
    </message>
    <message>
        <source>The document was changed: its hash should be %1, but is %2.</source>
        <translation>Das Dokument wurde geändert: Sein Hash müsste %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>The bundle was changed: its digest should be %1, but is %2.</source>
        <translation>Das Bündel wurde geändert: Seine Prüfsumme müsste %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>The bundle is not written in its canonical form.</source>
        <translation>Das Bündel ist nicht in seiner kanonischen Form geschrieben.</translation>
    </message>
    <message>
        <source>Nobody has signed this agreement.</source>
        <translation>Niemand hat diese Vereinbarung unterzeichnet.</translation>
    </message>
    <message>
        <source>There are two signatures for the same side (%1).</source>
        <translation>Für dieselbe Seite (%1) gibt es zwei Unterschriften.</translation>
    </message>
    <message>
        <source>“%1” is %2. It must lie between %3 and %4.</source>
        <translation>„%1“ ist %2. Der Wert muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field.</source>
        <translation>„%1“ kann kein Name eines Feldes sein.</translation>
    </message>
    <message>
        <source>There is no standard field “%1”. Is “%2” meant?</source>
        <translation>Es gibt kein Standardfeld „%1“. Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>A part of this clause has no id.</source>
        <translation>Ein Teil dieser Klausel hat keine ID.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>Die ID „%1“ ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>The range of “%1” begins after its end.</source>
        <translation>Der Bereich von „%1“ beginnt nach seinem Ende.</translation>
    </message>
    <message>
        <source>The ranges “%1” and “%2” overlap.</source>
        <translation>Die Bereiche „%1“ und „%2“ überschneiden sich.</translation>
    </message>
    <message>
        <source>The list of words of “%1” is empty or holds an empty word.</source>
        <translation>Die Wortliste von „%1“ ist leer oder enthält ein leeres Wort.</translation>
    </message>
    <message>
        <source>“%1” looks at the field “%2” in a way that does not fit its kind.</source>
        <translation>„%1“ betrachtet das Feld „%2“ auf eine Weise, die nicht zu dessen Art passt.</translation>
    </message>
    <message>
        <source>This criterion has no values that could score.</source>
        <translation>Dieses Kriterium hat keine Werte, die Punkte geben könnten.</translation>
    </message>
    <message>
        <source>This clause can never score.</source>
        <translation>Diese Klausel kann nie Punkte geben.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice within this criterion.</source>
        <translation>Die ID „%1“ ist in diesem Kriterium zweimal vergeben.</translation>
    </message>
    <message>
        <source>The minimum is larger than the maximum.</source>
        <translation>Das Minimum ist größer als das Maximum.</translation>
    </message>
    <message>
        <source>Employees and revenue are both counted, so the size of a company counts twice.</source>
        <translation>Mitarbeiterzahl und Umsatz zählen beide, also zählt die Größe einer Firma doppelt.</translation>
    </message>
    <message>
        <source>This rule names no type of activity.</source>
        <translation>Diese Regel nennt keine Art von Aktivität.</translation>
    </message>
    <message>
        <source>This rule names an empty asset. Leave it out instead.</source>
        <translation>Diese Regel nennt einen leeren Inhalt. Lassen Sie ihn stattdessen weg.</translation>
    </message>
    <message>
        <source>The steps of decay must begin at day 0 or later and ascend.</source>
        <translation>Die Schritte des Punkteverfalls müssen bei Tag 0 oder später beginnen und aufsteigen.</translation>
    </message>
    <message>
        <source>A penalty cannot give points.</source>
        <translation>Ein Abzug kann keine Punkte geben.</translation>
    </message>
    <message>
        <source>A penalty cannot be an inquiry.</source>
        <translation>Ein Abzug kann keine Anfrage sein.</translation>
    </message>
    <message>
        <source>A condition of this clause is empty and can never hold.</source>
        <translation>Eine Bedingung dieser Klausel ist leer und kann nie zutreffen.</translation>
    </message>
    <message>
        <source>The conditions of this clause are nested more than %1 times.</source>
        <translation>Die Bedingungen dieser Klausel sind mehr als %1-mal verschachtelt.</translation>
    </message>
    <message>
        <source>A condition of this clause is incomplete.</source>
        <translation>Eine Bedingung dieser Klausel ist unvollständig.</translation>
    </message>
    <message>
        <source>At least %1 of %2 conditions cannot be met.</source>
        <translation>„Mindestens %1 von %2 Bedingungen“ ist nicht erfüllbar.</translation>
    </message>
    <message>
        <source>No behaviour rule counts as an inquiry, so there can never be one.</source>
        <translation>Keine Regel zum Interesse zählt als Anfrage, also kann es nie eine geben.</translation>
    </message>
    <message>
        <source>%1 hundredths of a point cannot be reached; the most is %2.</source>
        <translation>%1 Hundertstelpunkte sind nicht erreichbar; möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>The limits in “%1” must descend.</source>
        <translation>Die Grenzen in „%1“ müssen absteigen.</translation>
    </message>
    <message>
        <source>This exclusion has no condition and would exclude every lead.</source>
        <translation>Dieses Ausschlusskriterium hat keine Bedingung und würde jeden Lead ausschließen.</translation>
    </message>
    <message>
        <source>The rule has no condition: every lead would qualify.</source>
        <translation>Die Regel hat keine Bedingung: Jeder Lead wäre qualifiziert.</translation>
    </message>
    <message>
        <source>No stage has the role “%1”.</source>
        <translation>Keine Stufe hat die Rolle „%1“.</translation>
    </message>
    <message>
        <source>Two stages have the role “%1”.</source>
        <translation>Zwei Stufen haben die Rolle „%1“.</translation>
    </message>
    <message>
        <source>Sales enters at the stage “%1”, which does not exist.</source>
        <translation>Der Vertrieb steigt bei der Stufe „%1“ ein, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The id “%1” of a stage is empty or used twice.</source>
        <translation>Die ID „%1“ einer Stufe ist leer oder zweimal vergeben.</translation>
    </message>
    <message>
        <source>This required item names no field.</source>
        <translation>Diese Pflichtangabe nennt kein Feld.</translation>
    </message>
    <message>
        <source>The promise “%1” is zero.</source>
        <translation>Die Zusage „%1“ ist null.</translation>
    </message>
    <message>
        <source>A step of the cadence names no channel.</source>
        <translation>Ein Schritt des Nachfassplans nennt keinen Kanal.</translation>
    </message>
    <message>
        <source>This route names no team.</source>
        <translation>Diese Zuteilungsregel nennt kein Team.</translation>
    </message>
    <message>
        <source>A route before this one takes every lead, so this one is never used.</source>
        <translation>Eine Zuteilungsregel davor nimmt jeden Lead, also kommt diese nie zum Zug.</translation>
    </message>
    <message>
        <source>No last route takes the leads that fit none of the others.</source>
        <translation>Es fehlt eine letzte Zuteilungsregel für die Leads, die zu keiner anderen passen.</translation>
    </message>
    <message>
        <source>A rejection reason has no code.</source>
        <translation>Ein Ablehnungsgrund hat kein Kürzel.</translation>
    </message>
    <message>
        <source>The rejection reason “%1” stands there twice.</source>
        <translation>Der Ablehnungsgrund „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>The key %2 of the reason “%1” is already taken.</source>
        <translation>Die Taste %2 des Grundes „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>The reason “%1” cites the clause “%2”, which does not exist.</source>
        <translation>Der Grund „%1“ beruft sich auf die Klausel „%2“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>No German state is chosen: only nationwide holidays count.</source>
        <translation>Es ist kein Bundesland gewählt: Nur bundesweite Feiertage zählen.</translation>
    </message>
    <message>
        <source>There is no day %1 in month %2.</source>
        <translation>Im Monat %2 gibt es keinen Tag %1.</translation>
    </message>
    <message>
        <source>The opening hours on weekday %1 overlap.</source>
        <translation>Die Geschäftszeiten am Wochentag %1 überschneiden sich.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation>Die Vereinbarung würde enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The signatory “%1” has no side that signs, no name, or no valid fingerprint.</source>
        <translation>Unter den Unterzeichnern hat „%1“ keine Seite, die unterzeichnet, keinen Namen oder keinen gültigen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The key of the signatory “%1” is listed twice.</source>
        <translation>Der Schlüssel von „%1“ steht zweimal unter den Unterzeichnern.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Diese Fassung gibt es nicht.</translation>
    </message>
    <message>
        <source>This workspace has no agreement yet.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Vereinbarung.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Es gibt keine Fassung %1.</translation>
    </message>
    <message>
        <source>Version %1 was changed by someone else in the meantime. Nothing was overwritten.</source>
        <translation>Fassung %1 wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>A trial lasts between 1 and %1 days.</source>
        <translation>Ein Probebetrieb dauert zwischen 1 und %1 Tagen.</translation>
    </message>
    <message>
        <source>Refusing to sign needs a reason.</source>
        <translation>Wer die Unterzeichnung ablehnt, muss es begründen.</translation>
    </message>
    <message>
        <source>The document has errors in these clauses: %1. It cannot be proposed.</source>
        <translation>Das Dokument hat Fehler in diesen Klauseln: %1. Es lässt sich nicht vorschlagen.</translation>
    </message>
    <message>
        <source>Nobody with a key can sign for %1. Add a person with a key first.</source>
        <translation>Niemand mit einem Schlüssel kann für %1 unterzeichnen. Fügen Sie zuerst eine Person mit einem Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Another version came into force after version %1 was proposed. Edit it and propose it again.</source>
        <translation>Nachdem Fassung %1 vorgeschlagen war, ist eine andere Fassung in Kraft getreten. Bearbeiten Sie sie und schlagen Sie sie neu vor.</translation>
    </message>
    <message>
        <source>This key belongs to %1, not to %2. Nothing was signed.</source>
        <translation>Dieser Schlüssel gehört %1, nicht %2. Es wurde nichts unterzeichnet.</translation>
    </message>
    <message>
        <source>The key of %1 was made for %2, but this person stands on the side %3. Nothing was signed.</source>
        <translation>Der Schlüssel von %1 wurde für %2 erzeugt, diese Person steht aber auf der Seite %3. Es wurde nichts unterzeichnet.</translation>
    </message>
    <message>
        <source>This person is not known to the workspace.</source>
        <translation>Diese Person ist im Arbeitsbereich nicht bekannt.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 already stands on the side %2.</source>
        <translation>%1 steht schon auf der Seite %2.</translation>
    </message>
    <message>
        <source>The workspace knows nobody called %1.</source>
        <translation>Der Arbeitsbereich kennt niemanden mit dem Namen %1.</translation>
    </message>
    <message>
        <source>This is no valid public key.</source>
        <translation>Dies ist kein gültiger öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is no side. Use marketing, sales or observer.</source>
        <translation>„%1“ ist keine Seite. Nehmen Sie marketing, sales oder observer.</translation>
    </message>
    <message>
        <source>There is no signing key of %1 on this computer.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüssel von %1 zum Unterzeichnen.</translation>
    </message>
    <message>
        <source>There is already a key of %1 (%2). It is kept.</source>
        <translation>Es gibt schon einen Schlüssel von %1 (%2). Er bleibt erhalten.</translation>
    </message>
    <message>
        <source>The key could not be stored: %1.</source>
        <translation>Der Schlüssel ließ sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file, or run the command in a terminal.</source>
        <translation>Es wurde kein Passwort angegeben. Nutzen Sie --passphrase-file oder führen Sie den Befehl in einem Terminal aus.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was stored.</source>
        <translation>Die beiden Passwörter unterscheiden sich. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A key needs the name of its owner.</source>
        <translation>Ein Schlüssel braucht den Namen der Person, der er gehört.</translation>
    </message>
    <message>
        <source>“%1” is no side that signs. Use marketing or sales.</source>
        <translation>„%1“ ist keine Seite, die unterzeichnet. Nehmen Sie marketing oder sales.</translation>
    </message>
    <message>
        <source>--as-of changes the clock of a writing command only in a demo workspace; nothing was changed.</source>
        <translation>--as-of stellt die Uhr eines schreibenden Befehls nur in einem Arbeitsbereich mit Beispieldaten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody must answer for this: name a person with --as.</source>
        <translation>Jemand muss dafür einstehen: Nennen Sie mit --as eine Person.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; what was there before is kept.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben; was vorher da war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version.</source>
        <translation>„%1“ ist keine Nummer einer Fassung.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>„%1“ ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>“%1” is no number of a handover. The command queue lists them.</source>
        <translation>„%1“ ist keine Nummer einer Übergabe. Der Befehl queue führt sie auf.</translation>
    </message>
    <message>
        <source>This workspace has no team “%1”.</source>
        <translation>Dieser Arbeitsbereich hat kein Team „%1“.</translation>
    </message>
    <message>
        <source>A rejection needs a reason: --reason R.</source>
        <translation>Eine Ablehnung braucht einen Grund: --reason R.</translation>
    </message>
    <message>
        <source>Demo data are only written into a workspace created for them. Nothing was changed.</source>
        <translation>Beispieldaten werden nur in einen dafür angelegten Arbeitsbereich geschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This workspace already holds data. Demo data need an empty one; nothing was changed.</source>
        <translation>Dieser Arbeitsbereich enthält schon Daten. Beispieldaten brauchen einen leeren; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A demo needs at least one lead.</source>
        <translation>Beispieldaten brauchen mindestens einen Lead.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Stage “%1”: %2 cycles stand there, but by what came and went it should be %3.</source>
        <translation>Stufe „%1“: %2 Zyklen stehen dort, nach Zugängen und Abgängen müssten es aber %3 sein.</translation>
    </message>
    <message>
        <source>The document is for the product line “%1”, the version for “%2”.</source>
        <translation>Das Dokument gilt für die Produktlinie „%1“, die Fassung für „%2“.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No row of “%1” can be used; row %2: %3 Nothing was changed.</source>
        <translation>Keine Zeile von „%1“ ist verwendbar; Zeile %2: %3 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No row of “%1” can be used; row %2, column “%3”: %4 Nothing was changed.</source>
        <translation>Keine Zeile von „%1“ ist verwendbar; Zeile %2, Spalte „%3“: %4 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed.</source>
        <translation>%1 ist leer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GB. Split it into parts.</source>
        <translation>%1 ist größer als 2 GB. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data. Save it as CSV first.</source>
        <translation>%1 ist kein Text, sondern enthält Binärdaten. Speichern Sie die Datei zuerst als CSV.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive, not CSV. Save the sheet as CSV first.</source>
        <translation>%1 ist eine Arbeitsmappe oder ein Archiv, kein CSV. Speichern Sie das Blatt zuerst als CSV.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML or XML), not CSV. Perhaps the export needs a login.</source>
        <translation>%1 ist eine Webseite (HTML oder XML), kein CSV. Vielleicht verlangt der Export eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows. Nothing was changed.</source>
        <translation>%1 hat eine Kopfzeile, aber keine weiteren Zeilen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%2 ends inside a quoted cell that opens in row %1. Close the quote there or export the file again.</source>
        <translation>%2 endet in einer Zelle mit Anführungszeichen, die in Zeile %1 beginnt. Schließen Sie dort das Anführungszeichen oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Two columns of the header of %2 are called “%1”. Rename one of them.</source>
        <translation>Zwei Spalten der Kopfzeile von %2 heißen „%1“. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>%2 says that it is %1, but its bytes are not. Export it again.</source>
        <translation>%2 gibt sich als %1 aus, die Bytes sind es aber nicht. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 is no regular file, so nothing was written to it.</source>
        <translation>%1 ist keine gewöhnliche Datei; es wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>%1 is a workspace or a part of one and is not written over. Choose another name.</source>
        <translation>%1 ist ein Arbeitsbereich oder ein Teil davon und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is not possible (“%1”): the version is %2.</source>
        <translation>„%1“ ist nicht möglich: die Fassung ist %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This workspace has several product lines. Name one of them: %1.</source>
        <translation>Dieser Arbeitsbereich hat mehrere Produktlinien. Nennen Sie eine davon: %1.</translation>
    </message>
    <message>
        <source>%1 lies before the newest event of this handover (%2). Nothing was changed.</source>
        <translation>%1 liegt vor dem jüngsten Ereignis dieser Übergabe (%2). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible: this lead left the chain on %2 (%3). Nothing was changed.</source>
        <translation>„%1“ ist nicht möglich: Dieser Lead ist am %2 ausgeschieden (%3). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cycle %1 has ended already. How it ended stays as it was.</source>
        <translation>Der Zyklus %1 ist bereits beendet. Wie er endete, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Cycle %1 was won, but is recorded as %2.</source>
        <translation>Der Zyklus %1 wurde gewonnen, ist aber als „%2“ verzeichnet.</translation>
    </message>
    <message>
        <source>Handover %1 is still %3, although its cycle %2 has ended.</source>
        <translation>Die Übergabe %1 ist noch im Stand „%3“, obwohl ihr Zyklus %2 beendet ist.</translation>
    </message>
    <message>
        <source>The trial of version %1 has had its %2 days. Sign the version, or draft another one.</source>
        <translation>Der Probebetrieb der Fassung %1 hat seine %2 Tage gehabt. Unterzeichnen Sie die Fassung, oder entwerfen Sie eine neue.</translation>
    </message>
    <message>
        <source>%1 is an observer. Only marketing and sales take steps on an agreement.</source>
        <translation>%1 nimmt nur beobachtend teil. Schritte an einer Vereinbarung gehen nur Marketing und Vertrieb.</translation>
    </message>
    <message>
        <source>The demo workspace %1 was interrupted while being filled. Delete it and create it anew.</source>
        <translation>Der Arbeitsbereich %1 mit Beispieldaten wurde beim Füllen unterbrochen. Löschen Sie ihn, und legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>There is no field “%1”: no standard field is called so, and no field of your own in the workspace that was named.</source>
        <translation>Ein Feld „%1“ gibt es nicht: Kein Standardfeld heißt so, und auch kein eigenes Feld des genannten Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1, clause %2: %3 Nothing was stored or scored; “agreement validate” lists everything that is wrong.</source>
        <translation>%1, Klausel %2: %3 Nichts wurde gespeichert oder bewertet; „agreement validate“ nennt alles, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Playing history again was stopped; nothing has changed.</source>
        <translation>Die Rückrechnung wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“%1” is no analysis. Use lift.</source>
        <translation>„%1“ ist keine Auswertung. Möglich ist lift.</translation>
    </message>
    <message>
        <source>“%1” is no outcome. Use accepted, qualified or won.</source>
        <translation>„%1“ ist kein Ergebnis. Möglich sind accepted, qualified und won.</translation>
    </message>
    <message>
        <source>No lead has a field “%1”. Ask for a standard field such as source or for one of the workspace&apos;s own.</source>
        <translation>Kein Lead hat ein Feld „%1“. Nehmen Sie ein Standardfeld wie source oder eines des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Observers look on. Only marketing and sales take steps on an agreement (“%1”).</source>
        <translation>Beobachter sehen zu. Nur Marketing und Vertrieb gehen Schritte an einer Vereinbarung („%1“).</translation>
    </message>
    <message>
        <source>A change or an answer needs a person of marketing or sales. Nothing was written.</source>
        <translation>Eine Änderung oder Antwort braucht eine Person aus Marketing oder Vertrieb. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The agreement has no parameter “%2” in the clause “%1”.</source>
        <translation>Die Vereinbarung hat in der Klausel „%1“ keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>Nothing is being negotiated at “%2” in the clause “%1”: it stands as it was, or nobody changed it.</source>
        <translation>Über „%2“ in der Klausel „%1“ wird nicht verhandelt: Es steht da wie zuvor, oder niemand hat es geändert.</translation>
    </message>
    <message>
        <source>Your side made this change in the clause “%1”. The other side answers it.</source>
        <translation>Diese Änderung in der Klausel „%1“ stammt von Ihrer Seite. Die andere Seite antwortet darauf.</translation>
    </message>
    <message>
        <source>Your side made this counter-offer in the clause “%1”. The other side accepts or declines it.</source>
        <translation>Dieser Gegenvorschlag in der Klausel „%1“ stammt von Ihrer Seite. Die andere Seite nimmt ihn an oder lehnt ihn ab.</translation>
    </message>
    <message>
        <source>There is no counter-offer in the clause “%1” to answer.</source>
        <translation>In der Klausel „%1“ gibt es keinen Gegenvorschlag, auf den zu antworten wäre.</translation>
    </message>
    <message>
        <source>The change in the clause “%1” has this answer already.</source>
        <translation>Die Änderung in der Klausel „%1“ hat diese Antwort schon.</translation>
    </message>
    <message>
        <source>This needs a comment: one sentence that says why.</source>
        <translation>Dazu gehört ein Kommentar: ein Satz, der sagt, warum.</translation>
    </message>
    <message>
        <source>The counter-offer in the clause “%1” is the value that stands there already. Agree to it, or offer another one.</source>
        <translation>Der Gegenvorschlag in der Klausel „%1“ ist der Wert, der dort schon steht. Stimmen Sie zu, oder bieten Sie einen anderen an.</translation>
    </message>
    <message>
        <source>%1 changes are declined or have a counter-offer, the first in the clause “%2”. Settle them, then propose the version.</source>
        <translation>%1 Änderungen sind abgelehnt oder haben einen Gegenvorschlag, die erste in der Klausel „%2“. Klären Sie sie, dann schlagen Sie die Fassung vor.</translation>
    </message>
    <message>
        <source>%1 changes are not agreed to yet, the first in the clause “%2”. Nothing was signed.</source>
        <translation>%1 Änderungen ist noch nicht zugestimmt, die erste steht in der Klausel „%2“. Nichts wurde unterzeichnet.</translation>
    </message>
    <message>
        <source>Version %1 was proposed, signed or refused while you were editing. Your edits are still here, but not saved; saving them returns it to draft.</source>
        <translation>Fassung %1 wurde vorgeschlagen, unterzeichnet oder abgelehnt, während Sie sie bearbeitet haben. Ihre Änderungen sind noch hier, aber nicht gespeichert; wer sie speichert, macht die Fassung wieder zum Entwurf.</translation>
    </message>
    <message>
        <source>No typeface was found, so no page can be set. Install one, for example Liberation or DejaVu. Nothing was written.</source>
        <translation>Es wurde keine Schrift gefunden, deshalb lässt sich keine Seite setzen. Installieren Sie eine, zum Beispiel Liberation oder DejaVu. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <translation>Die PDF konnte nicht erstellt werden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was named for both the PDF and the text document. Name two files.</source>
        <translation>%1 wurde für die PDF und für das Textdokument genannt. Nennen Sie zwei Dateien.</translation>
    </message>
    <message>
        <source>The product line “%1” has an agreement already. Nothing was changed.</source>
        <translation>Die Produktlinie „%1“ hat schon eine Vereinbarung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no name of a product line: it takes 1 to %2 letters in one line.</source>
        <translation>„%1“ ist kein Name einer Produktlinie: Es braucht 1 bis %2 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>A draft begins with one of --file, --template and --copy-from.</source>
        <translation>Ein Entwurf beginnt mit einem von --file, --template und --copy-from.</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint. It has 32 hexadecimal digits.</source>
        <translation>„%1“ ist kein Fingerabdruck. Er hat 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>There is not enough free memory to compute the six words. Close something and try again.</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei, um die sechs Wörter zu berechnen. Schließen Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These are not the six words of the key %1. It was not confirmed: it may belong to somebody else.</source>
        <translation>Das sind nicht die sechs Wörter des Schlüssels %1. Er wurde nicht bestätigt: Er kann jemand anderem gehören.</translation>
    </message>
    <message>
        <source>The key %1 was not confirmed before.</source>
        <translation>Der Schlüssel %1 war nicht bestätigt.</translation>
    </message>
    <message>
        <source>The list of confirmed keys in your key folder is damaged. Nothing was changed; restore it from a backup or take it away.</source>
        <translation>Die Liste der bestätigten Schlüssel in Ihrem Schlüsselordner ist beschädigt. Nichts wurde geändert; holen Sie sie aus einer Sicherung oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>The statement that a new key follows the old one is not valid. Nothing was changed.</source>
        <translation>Die Erklärung, dass ein neuer Schlüssel auf den alten folgt, ist nicht gültig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The new key follows another key than the one known of %1 here. Nothing was changed.</source>
        <translation>Der neue Schlüssel folgt auf einen anderen als den, der hier von %1 bekannt ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key %2 of %1 was revoked on %3. Nothing it signs since then is accepted.</source>
        <translation>Der Schlüssel %2 von %1 wurde am %3 widerrufen. Seitdem gilt keine Unterschrift von ihm mehr.</translation>
    </message>
    <message>
        <source>%1 stands on the other side. Only somebody of the side of %2 can revoke that key.</source>
        <translation>%1 gehört zur anderen Seite. Diesen Schlüssel kann nur jemand von der Seite %2 widerrufen.</translation>
    </message>
    <message>
        <source>The workspace knows no key of %1.</source>
        <translation>Der Arbeitsbereich kennt keinen Schlüssel von %1.</translation>
    </message>
    <message>
        <source>The name was not typed as it stands there. The key was not revoked.</source>
        <translation>Der Name wurde nicht so eingegeben, wie er dasteht. Der Schlüssel wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another place for the backup.</source>
        <translation>Unter %1 liegt schon etwas. Wählen Sie für die Sicherung einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup at %1 is not what was written. Do not rely on it; choose another place.</source>
        <translation>Die Sicherung unter %1 ist nicht das, was geschrieben wurde. Verlassen Sie sich nicht darauf; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The key in %1 does not open with this passphrase. It was not restored.</source>
        <translation>Der Schlüssel in %1 öffnet sich mit diesem Passwort nicht. Er wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>No key store answers on this system: the passphrase is asked for each time.</source>
        <translation>Auf diesem System antwortet kein Schlüsselspeicher: Nach dem Passwort wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>The key store of this system holds no passphrase for this key.</source>
        <translation>Der Schlüsselspeicher dieses Systems enthält kein Passwort für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The key store of this system is locked or was not opened. Type the passphrase.</source>
        <translation>Der Schlüsselspeicher dieses Systems ist gesperrt oder wurde nicht geöffnet. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The key store of this system did not answer as it should (%1). Type the passphrase.</source>
        <translation>Der Schlüsselspeicher dieses Systems antwortete nicht wie erwartet (%1). Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The key %2 of %1 was revoked on %3; this signature is dated later.</source>
        <translation>Der Schlüssel %2 von %1 wurde am %3 widerrufen; diese Unterschrift trägt ein späteres Datum.</translation>
    </message>
    <message>
        <source>The signature of %1 is dated %2, which lies ahead of the clock of this computer.</source>
        <translation>Die Unterschrift von %1 trägt das Datum %2, das vor der Uhr dieses Rechners liegt.</translation>
    </message>
    <message>
        <source>The signature of %2 under version %1 was recorded after the key had been revoked.</source>
        <translation>Die Unterschrift von %2 unter Fassung %1 wurde festgehalten, nachdem der Schlüssel widerrufen war.</translation>
    </message>
    <message>
        <source>Version %1 and these signatures are here already. Nothing was changed.</source>
        <translation>Fassung %1 und diese Unterschriften sind schon hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version %1 reads differently here. The file belongs to another text of that version. Nothing was changed.</source>
        <translation>Fassung %1 lautet hier anders. Die Datei gehört zu einem anderen Text dieser Fassung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This workspace has an agreement of its own for the product line “%1” that is proposed, signed or on trial. The file belongs to another one. Nothing was changed.</source>
        <translation>Dieser Arbeitsbereich hat für die Produktlinie „%1“ eine eigene Vereinbarung, die vorgeschlagen, unterzeichnet oder im Probebetrieb ist. Die Datei gehört zu einer anderen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file names another workspace as its origin than this agreement has. Nothing was changed.</source>
        <translation>Die Datei nennt als Herkunft einen anderen Arbeitsbereich als den dieser Vereinbarung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is for the product line “%1”, but this agreement is for “%2”. Nothing was changed.</source>
        <translation>Die Datei gilt für die Produktlinie „%1“, diese Vereinbarung aber für „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version %1 follows another version than the one in force here. Import the version before it first. Nothing was changed.</source>
        <translation>Fassung %1 folgt auf eine andere Fassung als die, die hier in Kraft ist. Importieren Sie zuerst die Fassung davor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version %1 comes before version %2, which is here already. Nothing was changed.</source>
        <translation>Fassung %1 kommt vor Fassung %2, die schon hier ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version %1 is not open for signatures here (%2). Nothing was changed.</source>
        <translation>Fassung %1 ist hier nicht offen für Unterschriften (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version %1 cannot be taken in: a version of your own with the number %2 is or was on trial here. Nothing was changed.</source>
        <translation>Fassung %1 kann nicht aufgenommen werden: Eine eigene Fassung mit der Nummer %2 ist oder war hier im Probebetrieb. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The agreement in this file cannot be read or has errors. Nothing was changed.</source>
        <translation>Die Vereinbarung in dieser Datei ist nicht lesbar oder hat Fehler. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This lead has been merged into another one already. Nothing was changed.</source>
        <translation>Dieser Lead wurde schon mit einem anderen zusammengeführt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A lead cannot be merged into itself. Choose the other lead.</source>
        <translation>Ein Lead lässt sich nicht mit sich selbst zusammenführen. Wählen Sie den anderen Lead.</translation>
    </message>
    <message>
        <source>The lead that was to stay has itself been merged into another one. Choose that one.</source>
        <translation>Der Lead, der bleiben sollte, wurde selbst mit einem anderen zusammengeführt. Wählen Sie jenen.</translation>
    </message>
    <message>
        <source>This lead has not been merged into another one. There is nothing to take back.</source>
        <translation>Dieser Lead wurde mit keinem anderen zusammengeführt. Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Sales is working on this lead (%1). End that first, then merge it.</source>
        <translation>Der Vertrieb arbeitet an diesem Lead (%1). Schließen Sie das zuerst ab, dann führen Sie zusammen.</translation>
    </message>
    <message>
        <source>The agreement has no reason that calls a lead a duplicate. Reject it for another reason.</source>
        <translation>Die Vereinbarung hat keinen Grund, der einen Lead als Dublette bezeichnet. Lehnen Sie ihn aus einem anderen Grund ab.</translation>
    </message>
    <message>
        <source>The lead that stayed has itself been merged since. Take that merge back first.</source>
        <translation>Der Lead, der geblieben ist, wurde seitdem selbst zusammengeführt. Nehmen Sie zuerst jene Zusammenführung zurück.</translation>
    </message>
    <message>
        <source>The merge ended a handover. Take back that decision, and the merge goes with it.</source>
        <translation>Die Zusammenführung hat eine Übergabe beendet. Nehmen Sie jene Entscheidung zurück, dann ist auch die Zusammenführung zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 is not on the side of marketing. Only marketing answers here.</source>
        <translation>%1 gehört nicht zum Marketing. Hier antwortet nur das Marketing.</translation>
    </message>
    <message>
        <source>%1 looks on without deciding. Nothing was changed.</source>
        <translation>%1 nimmt nur beobachtend teil und entscheidet nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody has taken this lead, so there is nothing to give up.</source>
        <translation>Niemand hat diesen Lead in Arbeit, also gibt es nichts freizugeben.</translation>
    </message>
    <message>
        <source>“%1” is no channel of an attempt: call, email, letter, meeting, social.</source>
        <translation>„%1“ ist kein Kanal eines Kontaktversuchs: call, email, letter, meeting, social.</translation>
    </message>
    <message>
        <source>“%1” is no result of an attempt: reached, no_answer, message_left, replied, bounced, wrong_contact, sent.</source>
        <translation>„%1“ ist kein Ergebnis eines Kontaktversuchs: reached, no_answer, message_left, replied, bounced, wrong_contact, sent.</translation>
    </message>
    <message>
        <source>This person has not agreed to e-mails. The attempt was not recorded.</source>
        <translation>Diese Person hat nicht in E-Mails eingewilligt. Der Kontaktversuch wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The agreement has no reason “%1” for which the clocks may stand still.</source>
        <translation>Die Vereinbarung kennt keinen Grund „%1“, aus dem die Fristen ruhen dürfen.</translation>
    </message>
    <message>
        <source>The clocks stand still until a date: “%1” needs one.</source>
        <translation>Die Fristen ruhen bis zu einem Datum: „%1“ braucht eines.</translation>
    </message>
    <message>
        <source>An attempt at %1 lies before the acceptance (%2) and was not recorded.</source>
        <translation>Der Kontaktversuch vom %1 liegt vor der Annahme (%2) und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>An attempt at %1 lies ahead and was not recorded.</source>
        <translation>Der Kontaktversuch vom %1 liegt in der Zukunft und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nobody works on this lead: its handover is %1. The answers were not recorded.</source>
        <translation>Niemand arbeitet an diesem Lead: Seine Übergabe hat den Stand „%1“. Die Antworten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The agreement&apos;s condition for a qualified lead is not met. Missing: %*. Nothing was changed.</source>
        <translation>Die Bedingung der Vereinbarung für einen qualifizierten Lead ist nicht erfüllt. Es fehlt: %*. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A qualified lead needs an appointment.</source>
        <translation>Ein qualifizierter Lead braucht einen Termin.</translation>
    </message>
    <message>
        <source>%1 cents are no amount of an opportunity.</source>
        <translation>%1 Cent sind kein Betrag einer Verkaufschance.</translation>
    </message>
    <message>
        <source>Say which fields are missing or wrong: without one a lead is not given back.</source>
        <translation>Geben Sie an, welche Felder fehlen oder falsch sind: Ohne ein Feld wird kein Lead zurückgegeben.</translation>
    </message>
    <message>
        <source>Leads have no field “%1”.</source>
        <translation>Leads haben kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The lead does not qualify yet. Missing: %*. The values given are kept.</source>
        <translation>Der Lead ist noch nicht qualifiziert. Es fehlt: %*. Die eingegebenen Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing has changed since the lead was given back, so it stays with marketing.</source>
        <translation>Seit der Rückgabe hat sich nichts geändert, deshalb bleibt der Lead beim Marketing.</translation>
    </message>
    <message>
        <source>The cycle of this handover is missing. Run a check of the workspace.</source>
        <translation>Der Zyklus dieser Übergabe fehlt. Prüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The reason “%1” leads elsewhere under the agreement. Nothing was changed.</source>
        <translation>Der Grund „%1“ führt nach der Vereinbarung zu etwas anderem. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only %1 of %2 agreed attempts were made; the lead is not unreachable before all of them.</source>
        <translation>Erst %1 von %2 vereinbarten Kontaktversuchen sind gemacht; vorher gilt der Lead nicht als nicht erreicht.</translation>
    </message>
    <message>
        <source>“%2” is no value of the field “%1”. Nothing was changed.</source>
        <translation>„%2“ ist kein Wert des Feldes „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The time to object ended at %1; the rejection stands.</source>
        <translation>Die Einspruchsfrist endete am %1; die Ablehnung gilt.</translation>
    </message>
    <message>
        <source>This is no longer possible: the lead has started a new cycle since. Nothing was changed.</source>
        <translation>Das geht nicht mehr: Der Lead hat seitdem einen neuen Zyklus begonnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The lead number %1 of this handover was erased or is missing. Nothing was changed.</source>
        <translation>Der Lead Nummer %1 dieser Übergabe wurde gelöscht oder fehlt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” needs a sentence of explanation.</source>
        <translation>„%1“ braucht einen Satz zur Erklärung.</translation>
    </message>
    <message>
        <source>A lead needs the name of a person or of a company.</source>
        <translation>Ein Lead braucht den Namen einer Person oder einer Firma.</translation>
    </message>
    <message>
        <source>The lead “%1” is there already. Nothing was changed.</source>
        <translation>Den Lead „%1“ gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 looks on and enters no leads. Nothing was changed.</source>
        <translation>%1 nimmt nur beobachtend teil und gibt keine Leads ein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Leads have no field “%1”. Nothing was changed.</source>
        <translation>Leads haben kein Feld „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The value of “%1” is of another kind than the field. Nothing was changed.</source>
        <translation>Der Wert von „%1“ ist von anderer Art als das Feld. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A reason for a pause needs a code and a name in both languages.</source>
        <translation>Ein Grund für eine Pause braucht ein Kürzel und einen Namen in beiden Sprachen.</translation>
    </message>
    <message>
        <source>The reason for a pause “%1” is listed twice.</source>
        <translation>Der Grund für eine Pause „%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The team “%1” has business hours of its own twice.</source>
        <translation>Das Team „%1“ hat zweimal eigene Geschäftszeiten.</translation>
    </message>
    <message>
        <source>The team “%1” has business hours of its own, but no route leads to it.</source>
        <translation>Das Team „%1“ hat eigene Geschäftszeiten, aber keine Zuteilungsregel führt zu ihm.</translation>
    </message>
    <message>
        <source>%1 is not of sales and takes no leads.</source>
        <translation>%1 gehört nicht zum Vertrieb und übernimmt keine Leads.</translation>
    </message>
    <message>
        <source>The absence would end on %2, before it begins on %1.</source>
        <translation>Die Abwesenheit würde am %2 enden, bevor sie am %1 beginnt.</translation>
    </message>
    <message>
        <source>Only %1 or a head of sales may say when %1 is absent.</source>
        <translation>Wann %1 abwesend ist, legt nur %1 selbst oder eine Leitung des Vertriebs fest.</translation>
    </message>
    <message>
        <source>%1 is not absent on these days. Nothing was changed.</source>
        <translation>%1 ist an diesen Tagen nicht abwesend. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%2” is no day and no time. %1 takes a day like 2026-03-01 or a time like 2026-03-01T09:00:00Z.</source>
        <translation>„%2“ ist weder Tag noch Zeitpunkt. %1 erwartet einen Tag wie 2026-03-01 oder einen Zeitpunkt wie 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%2” is no field with a value. %1 takes something like employees=40.</source>
        <translation>„%2“ ist kein Feld mit Wert. %1 erwartet etwas wie employees=40.</translation>
    </message>
    <message>
        <source>“%2” is no answer. %1 takes yes, partly, no or unknown.</source>
        <translation>„%2“ ist keine Antwort. %1 erwartet yes, partly, no oder unknown.</translation>
    </message>
    <message>
        <source>“%1” is no amount. --amount takes something like 12500.00.</source>
        <translation>„%1“ ist kein Betrag. --amount erwartet etwas wie 12500.00.</translation>
    </message>
    <message>
        <source>--verdict takes upheld or overturned, not “%1”.</source>
        <translation>--verdict erwartet upheld oder overturned, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it like 2026-03-01.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 2026-03-01.</translation>
    </message>
    <message>
        <source>Business time needs the calendar of an agreement, and there is none yet. Count in calendar time, or begin an agreement.</source>
        <translation>Geschäftszeit braucht den Kalender einer Vereinbarung, und es gibt noch keine. Zählen Sie in Kalenderzeit oder beginnen Sie eine Vereinbarung.</translation>
    </message>
    <message>
        <source>The draft says something else at “%2” (%1) than the agreement this was counted for. Nothing was changed; edit it on the Agreement page.</source>
        <translation>Der Entwurf sagt bei „%2“ (%1) etwas anderes als die Vereinbarung, für die dies gerechnet wurde. Nichts wurde geändert; bearbeiten Sie es auf der Seite „Vereinbarung“.</translation>
    </message>
    <message>
        <source>“%2” (%1) was changed again meanwhile. Nothing was taken back; edit it on the Agreement page.</source>
        <translation>„%2“ (%1) wurde inzwischen erneut geändert. Nichts wurde zurückgenommen; bearbeiten Sie es auf der Seite „Vereinbarung“.</translation>
    </message>
    <message>
        <source>Version %1 is on the table for both sides, and an edit here would void what they have said. Answer or refuse it first.</source>
        <translation>Fassung %1 liegt beiden Seiten vor, und eine Änderung hier würde hinfällig machen, was sie dazu gesagt haben. Beantworten Sie sie zuerst oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>%1 holds no workbook that can be read. Save the table as XLSX or CSV.</source>
        <translation>%1 enthält keine lesbare Arbeitsmappe. Speichern Sie die Tabelle als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged or was not copied completely. Export or copy it again.</source>
        <translation>Die Arbeitsmappe %1 ist beschädigt oder wurde nicht vollständig kopiert. Exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Save it without one in the spreadsheet program, then import it.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Speichern Sie die Datei im Tabellenprogramm ohne Kennwort und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>%1 is a workbook in the old XLS format. Save it as XLSX or CSV.</source>
        <translation>%1 ist eine Arbeitsmappe im alten Format XLS. Speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (XLSB). Save it as XLSX or CSV.</source>
        <translation>%1 ist eine binäre Arbeitsmappe (XLSB). Speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>%1 is a web page under the name of a workbook. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>%1 ist eine Webseite unter dem Namen einer Arbeitsmappe. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als XLSX.</translation>
    </message>
    <message>
        <source>%1 becomes too large when it is unpacked. Split it into several files, or save the sheet as CSV.</source>
        <translation>%1 wird beim Entpacken zu groß. Teilen Sie die Datei auf oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>%2 has values beyond column %1. Remove them, or save the table alone.</source>
        <translation>%2 hat Werte jenseits der Spalte %1. Entfernen Sie sie oder speichern Sie die Tabelle allein.</translation>
    </message>
    <message>
        <source>%1 holds what no spreadsheet program writes, and may be meant to do harm. It was not read.</source>
        <translation>%1 enthält, was kein Tabellenprogramm schreibt und Schaden anrichten könnte. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No visible sheet of %1 holds anything. Nothing was changed.</source>
        <translation>Kein sichtbares Blatt von %1 enthält etwas. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%2 has no sheet called “%1”.</source>
        <translation>%2 hat kein Blatt namens „%1“.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 is empty.</source>
        <translation>Das Blatt „%1“ von %2 ist leer.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 has a header but no rows. Nothing was changed.</source>
        <translation>Das Blatt „%1“ von %2 hat eine Kopfzeile, aber keine Zeilen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cells of this column that hold an error such as %1 count as empty. Their number: %2.</source>
        <translation>Zellen dieser Spalte mit einem Fehler wie %1 zählen als leer. Ihre Anzahl: %2.</translation>
    </message>
    <message>
        <source>%1 holds JSON, not CSV. Export it as CSV.</source>
        <translation>%1 enthält JSON und kein CSV. Exportieren Sie die Datei als CSV.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of %3 opens a quote that is never closed. Close it there or export the file again. Nothing was changed.</source>
        <translation>Zeile %1, Spalte %2 von %3 beginnt mit einem Anführungszeichen, das nie geschlossen wird. Schließen Sie es dort oder exportieren Sie die Datei neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of %3 has a quote too many: the quoted text runs on over the end of its line. Correct it or export the file again. Nothing was changed.</source>
        <translation>Zeile %1, Spalte %2 von %3 hat ein Anführungszeichen zu viel: Der Text läuft über das Ende der Zeile hinaus. Berichtigen Sie es oder exportieren Sie die Datei neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1 of %3 is longer than 16 MB (column %2): are its line ends missing? Nothing was changed.</source>
        <translation>Zeile %1 von %3 ist länger als 16 MB (Spalte %2): Fehlen die Zeilenenden? Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has more than 16,384 columns: are its line ends missing? Nothing was changed.</source>
        <translation>Zeile %1 von %2 hat mehr als 16.384 Spalten: Fehlen die Zeilenenden? Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of %3 holds a NUL byte: the file is damaged there. Export it again. Nothing was changed.</source>
        <translation>Zeile %1, Spalte %2 von %3 enthält ein NUL-Byte: Dort ist die Datei beschädigt. Exportieren Sie sie neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1 of %4 is separated by “%2”, most rows by “%3”. Use one of them in the whole file. Nothing was changed.</source>
        <translation>Zeile %1 von %4 ist durch „%2“ getrennt, die meisten durch „%3“. Verwenden Sie in der ganzen Datei dasselbe Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%2 has no row %1 to take the header from. Nothing was changed.</source>
        <translation>%2 hat keine Zeile %1, aus der die Überschriften kommen könnten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Two columns of %2 are called “%1” and differ. Map the second one too, as “%1 (2)”, or rename one of them. Nothing was changed.</source>
        <translation>Zwei Spalten von %2 heißen „%1“ und unterscheiden sich. Ordnen Sie auch die zweite als „%1 (2)“ zu oder benennen Sie eine um. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is called “%2” here.</source>
        <translation>Spalte %1 hat keinen Namen; hier heißt sie „%2“.</translation>
    </message>
    <message>
        <source>A second column is called “%1”; it is called “%2” here.</source>
        <translation>Eine zweite Spalte heißt „%1“; hier heißt sie „%2“.</translation>
    </message>
    <message>
        <source>What stands below the table was left out (lines: %1).</source>
        <translation>Was unter der Tabelle steht, blieb weg (Zeilen: %1).</translation>
    </message>
    <message>
        <source>%4 says that it is %1, but in row %2, column %3 its bytes are not. Export it again. Nothing was changed.</source>
        <translation>%4 gibt sich als %1 aus, ist es aber in Zeile %2, Spalte %3 nicht. Exportieren Sie die Datei neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%2 says that it is %1, but its bytes are not. Export it again. Nothing was changed.</source>
        <translation>%2 gibt sich als %1 aus, ist es aber nicht. Exportieren Sie die Datei neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%3 is mostly UTF-8, but row %1, column %2 is not. Export it again in one encoding, or name the encoding. Nothing was changed.</source>
        <translation>%3 ist überwiegend UTF-8, Zeile %1, Spalte %2 aber nicht. Exportieren Sie die Datei in einem Zeichensatz oder nennen Sie ihn. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Name a mapping or a preset, not both.</source>
        <translation>Nennen Sie eine Zuordnung oder eine Voreinstellung, nicht beides.</translation>
    </message>
    <message>
        <source>“%2” cannot be the value of --%1.</source>
        <translation>„%2“ kann nicht der Wert von --%1 sein.</translation>
    </message>
    <message>
        <source>Column “%1” of %6 can be read in several ways: “%2” in row %3 may be %4 or %5. Decide with --date-order dmy or mdy, or with “format” for the column in a mapping. Nothing was changed.</source>
        <translation>Spalte „%1“ von %6 lässt sich verschieden lesen: „%2“ in Zeile %3 kann %4 oder %5 sein. Entscheiden Sie mit --date-order dmy oder mdy oder mit „format“ für die Spalte in einer Zuordnung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Column “%1” of %6 can be read in two ways: “%2” in row %3 may be %4 or %5. Decide with --decimal , or --decimal . (“decimal” in a mapping). Nothing was changed.</source>
        <translation>Spalte „%1“ von %6 lässt sich auf zwei Arten lesen: „%2“ in Zeile %3 kann %4 oder %5 sein. Entscheiden Sie mit --decimal , oder --decimal . („decimal“ in einer Zuordnung). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A workbook holds at most %1 rows. Export a part of them, or save as CSV.</source>
        <translation>Eine Arbeitsmappe fasst höchstens %1 Zeilen. Exportieren Sie einen Teil davon oder speichern Sie als CSV.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Known: %2.</source>
        <translation>Es gibt keine Voreinstellung „%1“. Bekannt: %2.</translation>
    </message>
    <message>
        <source>First the question above: how is the column “%1” to be read?</source>
        <translation>Zuerst die Frage oben: Wie ist die Spalte „%1“ zu lesen?</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet and no value.</source>
        <translation>„%1“ ist ein Fehler der Tabelle und kein Wert.</translation>
    </message>
    <message>
        <source>“%1” stands where a spreadsheet&apos;s column was too narrow: the value is lost.</source>
        <translation>„%1“ steht dort, wo die Spalte der Tabelle zu schmal war: Der Wert ist verloren.</translation>
    </message>
    <message>
        <source>“%1” is a number cut short by a spreadsheet: its last digits are lost. Export the column as text.</source>
        <translation>„%1“ ist eine vom Tabellenprogramm gekürzte Zahl: Die letzten Ziffern sind verloren. Exportieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>“%1” was probably “%2” before a spreadsheet made it a date.</source>
        <translation>„%1“ war wohl „%2“, bevor ein Tabellenprogramm ein Datum daraus machte.</translation>
    </message>
    <message>
        <source>“%1” stands as a date in a column of numbers: a spreadsheet probably made it one.</source>
        <translation>„%1“ steht als Datum in einer Spalte von Zahlen: Wohl hat es ein Tabellenprogramm dazu gemacht.</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet counts days: %2. Format the column as a date and export it again.</source>
        <translation>„%1“ ist die Tageszählung eines Tabellenprogramms: %2. Formatieren Sie die Spalte als Datum und exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1” probably lost a leading zero: “%2”.</source>
        <translation>„%1“ hat wohl eine führende Null verloren: „%2“.</translation>
    </message>
    <message>
        <source>“%1” probably lost its leading 0 or +.</source>
        <translation>„%1“ hat wohl die führende 0 oder das + verloren.</translation>
    </message>
    <message>
        <source>“%1” holds garbled letters: an encoding was taken for another one earlier.</source>
        <translation>„%1“ enthält entstellte Buchstaben: Ein Zeichensatz wurde früher mit einem anderen verwechselt.</translation>
    </message>
    <message>
        <source>The same holds for further rows of this column: %1.</source>
        <translation>Dasselbe gilt für weitere Zeilen dieser Spalte: %1.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx. Nothing was written.</source>
        <translation>„%1“ endet weder auf .csv noch auf .xlsx. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name exactly one file: --leads, --waterfall, --queue or --decisions.</source>
        <translation>Nennen Sie genau eine Datei: --leads, --waterfall, --queue oder --decisions.</translation>
    </message>
    <message>
        <source>%1 goes with --decisions only.</source>
        <translation>%1 gibt es nur zu --decisions.</translation>
    </message>
    <message>
        <source>“%1” is no CRM that decisions can be written for: hubspot or salesforce.</source>
        <translation>Für „%1“ lassen sich keine Entscheidungen schreiben: hubspot oder salesforce.</translation>
    </message>
    <message>
        <source>There is no import no. %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Import Nr. %1.</translation>
    </message>
    <message>
        <source>No. %1 is no import of a file: demo data and merges are not taken back in this way.</source>
        <translation>Nr. %1 ist kein Import einer Datei: Demodaten und Zusammenführungen werden nicht auf diesem Weg zurückgenommen.</translation>
    </message>
    <message>
        <source>The import of “%1” was taken back already, on %2.</source>
        <translation>Der Import von „%1“ wurde schon zurückgenommen, am %2.</translation>
    </message>
    <message>
        <source>The import of “%1” cannot be taken back: others have built on it since. Nothing was changed.</source>
        <translation>Der Import von „%1“ lässt sich nicht zurücknehmen: Seither baut anderes darauf auf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is no number of an import. `handschlag imports` lists them.</source>
        <translation>„%1“ ist keine Nummer eines Imports. `handschlag imports` listet sie auf.</translation>
    </message>
    <message>
        <source>The lead that row %1 was to update is no longer there. Nothing was changed. Decide that row again.</source>
        <translation>Den Lead, den Zeile %1 aktualisieren sollte, gibt es nicht mehr. Geändert wurde nichts. Entscheiden Sie diese Zeile noch einmal.</translation>
    </message>
    <message>
        <source>Somebody changed the workspace while it was being exported. Nothing was written; try again.</source>
        <translation>Jemand hat den Arbeitsbereich während des Exports geändert. Es wurde nichts geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a folder or file %1 already, and it was left as it is. Choose another name for the export.</source>
        <translation>Einen Ordner oder eine Datei %1 gibt es schon, sie blieb, wie sie ist. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>The settings of the watched folder cannot be read. Set them again; nothing was imported.</source>
        <translation>Die Einstellungen des überwachten Ordners lassen sich nicht lesen. Legen Sie sie neu fest; importiert wurde nichts.</translation>
    </message>
    <message>
        <source>A file pattern needs at least one letter of the name, such as leads*.csv.</source>
        <translation>Ein Namensmuster braucht mindestens einen Buchstaben des Namens, zum Beispiel leads*.csv.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. Nothing was imported; it is tried again later.</source>
        <translation>Der überwachte Ordner %1 lässt sich nicht lesen. Importiert wurde nichts; es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>“%1” is no rule of a watched folder. Write it as PATTERN=KIND=MAPPING, for example leads*.csv=leads=leads.mapping.json.</source>
        <translation>„%1“ ist keine Regel für einen überwachten Ordner. Schreiben Sie sie als MUSTER=ART=ZUORDNUNG, zum Beispiel leads*.csv=leads=leads.mapping.json.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 07:30.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie sie als 07:30.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name for the backup.</source>
        <translation>Die Datei %1 gibt es schon, sie blieb, wie sie ist. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be copied whole. Nothing was written.</source>
        <translation>%1 ist beschädigt und lässt sich nicht ganz kopieren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not over yet: its last day is %2. A quarter can be looked at while it runs, and frozen afterwards.</source>
        <translation>%1 ist noch nicht abgeschlossen: Der letzte Tag ist der %2. Ein laufendes Quartal lässt sich ansehen und erst danach einfrieren.</translation>
    </message>
    <message>
        <source>%1 has not begun yet; its first day is %2.</source>
        <translation>%1 hat noch nicht begonnen; der erste Tag ist der %2.</translation>
    </message>
    <message>
        <source>%1 was frozen already, on %2. Corrections since are listed as restatements.</source>
        <translation>%1 ist bereits festgeschrieben, seit dem %2. Spätere Korrekturen stehen unter den Berichtigungen.</translation>
    </message>
    <message>
        <source>The frozen figures of %1 do not have the hash they were frozen with. Restore the workspace from a backup.</source>
        <translation>Die festgeschriebenen Zahlen von %1 haben nicht mehr den Hash, mit dem sie festgeschrieben wurden. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The frozen figures of %1 cannot be read. They are kept; a newer program may be able to.</source>
        <translation>Die festgeschriebenen Zahlen von %1 lassen sich nicht lesen. Sie bleiben erhalten; ein neueres Programm kann sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is no month in which a year can begin: 1 to 12.</source>
        <translation>„%1“ ist kein Monat, in dem ein Geschäftsjahr beginnen kann: 1 bis 12.</translation>
    </message>
    <message>
        <source>“%1” is no quarter. Write it like 2018Q1.</source>
        <translation>„%1“ ist kein Quartal. Schreiben Sie es wie 2018Q1.</translation>
    </message>
    <message>
        <source>This needs a text. Nothing was written.</source>
        <translation>Hier ist ein Text nötig. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no figure “%1” by which success could be measured.</source>
        <translation>Es gibt keine Kennzahl „%1“, an der sich der Erfolg messen ließe.</translation>
    </message>
    <message>
        <source>A decision needs somebody who answers for it. Nothing was written.</source>
        <translation>Ein Beschluss braucht jemanden, der dafür verantwortlich ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no entry no. %1 in this review.</source>
        <translation>In diesem Review gibt es keinen Eintrag Nr. %1.</translation>
    </message>
    <message>
        <source>%1 is not on the side of sales. Voices are those of sales.</source>
        <translation>%1 gehört nicht zum Vertrieb. Stimmen kommen aus dem Vertrieb.</translation>
    </message>
    <message>
        <source>The agenda has no point “%1”.</source>
        <translation>Die Tagesordnung hat keinen Punkt „%1“.</translation>
    </message>
    <message>
        <source>This proposal has been answered already. Nothing was changed.</source>
        <translation>Dieser Vorschlag ist bereits beantwortet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no agreement yet that a change could be proposed to.</source>
        <translation>Es gibt noch keine Vereinbarung, zu der eine Änderung vorgeschlagen werden könnte.</translation>
    </message>
    <message>
        <source>Say which works agreement it is, best with its date. Nothing was written.</source>
        <translation>Nennen Sie die Betriebsvereinbarung, am besten mit ihrem Datum. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A works agreement is recorded already: “%1”. Withdraw it before another one is recorded.</source>
        <translation>Es ist schon eine Betriebsvereinbarung vermerkt: „%1“. Widerrufen Sie sie, bevor eine andere vermerkt wird.</translation>
    </message>
    <message>
        <source>There is no works agreement to confirm or withdraw.</source>
        <translation>Es gibt keine Betriebsvereinbarung, die bestätigt oder widerrufen werden könnte.</translation>
    </message>
    <message>
        <source>Somebody of the other side than %1 has to confirm the works agreement.</source>
        <translation>Die Betriebsvereinbarung muss jemand von der anderen Seite als %1 bestätigen.</translation>
    </message>
    <message>
        <source>%1 was frozen on %2; what was written in its review stands. Nothing was changed.</source>
        <translation>%1 wurde am %2 festgeschrieben; was im Quartalsreview geschrieben wurde, bleibt stehen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Packed data in %1 cannot be read. Restore the workspace from a backup.</source>
        <translation>Gepackte Daten in %1 können nicht gelesen werden. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The packed leads from number %1 on cannot be read.</source>
        <translation>Die gepackten Leads ab Nummer %1 können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Negotiation</name>
    <message>
        <source>Waits for %1 to answer</source>
        <translation>Wartet auf Antwort: %1</translation>
    </message>
    <message>
        <source>Agreed by both sides</source>
        <translation>Von beiden Seiten vereinbart</translation>
    </message>
    <message>
        <source>Declined by %1; it is up to %2 now</source>
        <translation>Abgelehnt (%1); jetzt ist %2 am Zug</translation>
    </message>
    <message>
        <source>%1 offers another value; it is up to %2 now</source>
        <translation>%1 bietet einen anderen Wert an; jetzt ist %2 am Zug</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>hat es geändert</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>offered another value</source>
        <translation>bietet einen anderen Wert an</translation>
    </message>
    <message>
        <source>took the offer</source>
        <translation>nimmt das Angebot an</translation>
    </message>
    <message>
        <source>kept the value</source>
        <translation>bleibt beim Wert</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
</context>
<context>
    <name>NothingQualifies</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No lead has the required information: %1.</source>
        <translation>Kein Lead hat die Pflichtangaben: %1.</translation>
    </message>
    <message>
        <source>No activities are recorded, so nobody shows interest.</source>
        <translation>Es sind keine Aktivitäten erfasst, also zeigt niemand Interesse.</translation>
    </message>
    <message>
        <source>None of these activities is recorded for anybody: %1.</source>
        <translation>Diese Aktivitäten sind bei niemandem erfasst: %1.</translation>
    </message>
    <message>
        <source>No lead reaches the agreed thresholds at this time.</source>
        <translation>Kein Lead erreicht derzeit die vereinbarten Schwellenwerte.</translation>
    </message>
    <message>
        <source>None of these leads can be handed over.</source>
        <translation>Keiner dieser Leads kann übergeben werden.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 asks to be contacted</source>
        <translation>%1 bittet um Kontakt</translation>
    </message>
    <message>
        <source>Sales gave %1 back</source>
        <translation>Der Vertrieb hat %1 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 is due soon</source>
        <translation>%1 ist bald fällig</translation>
    </message>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 ist überfällig</translation>
    </message>
    <message>
        <source>%1 has waited twice the agreed time</source>
        <translation>%1 wartet schon doppelt so lange wie vereinbart</translation>
    </message>
    <message>
        <source>The time to object ends soon: %1</source>
        <translation>Einspruchsfrist endet bald: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new inquiry(ies)</source>
        <translation>
            <numerusform>%n neue Anfrage</numerusform>
            <numerusform>%n neue Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) came back from sales</source>
        <translation>
            <numerusform>%n Lead kam vom Vertrieb zurück</numerusform>
            <numerusform>%n Leads kamen vom Vertrieb zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are due soon</source>
        <translation>
            <numerusform>%n Lead ist bald fällig</numerusform>
            <numerusform>%n Leads sind bald fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are overdue</source>
        <translation>
            <numerusform>%n Lead ist überfällig</numerusform>
            <numerusform>%n Leads sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have waited twice the agreed time</source>
        <translation>
            <numerusform>%n Lead wartet schon doppelt so lange wie vereinbart</numerusform>
            <numerusform>%n Leads warten schon doppelt so lange wie vereinbart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time to object to %n rejection(s) ends soon</source>
        <translation>
            <numerusform>Einspruchsfrist für %n Ablehnung endet bald</numerusform>
            <numerusform>Einspruchsfrist für %n Ablehnungen endet bald</numerusform>
        </translation>
    </message>
    <message>
        <source>A new inquiry</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>A lead that sales gives back</source>
        <translation>Vom Vertrieb zurückgegebener Lead</translation>
    </message>
    <message>
        <source>Before a deadline (80 % of the time)</source>
        <translation>Vor dem Ende einer Frist (80 % der Zeit)</translation>
    </message>
    <message>
        <source>When a deadline is missed</source>
        <translation>Wenn eine Frist überschritten ist</translation>
    </message>
    <message>
        <source>When the agreed time has passed twice</source>
        <translation>Wenn die vereinbarte Zeit doppelt verstrichen ist</translation>
    </message>
    <message>
        <source>Before the time to object ends</source>
        <translation>Vor dem Ende der Einspruchsfrist</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Inzwischen</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Lead-Eingang</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Quartalsreview</translation>
    </message>
</context>
<context>
    <name>Possible</name>
    <message>
        <source>Accept the lead first.</source>
        <translation>Nehmen Sie den Lead zuerst an.</translation>
    </message>
    <message>
        <source>Qualify the lead first.</source>
        <translation>Qualifizieren Sie den Lead zuerst.</translation>
    </message>
    <message>
        <source>Open an opportunity first.</source>
        <translation>Eröffnen Sie zuerst eine Verkaufschance.</translation>
    </message>
    <message>
        <source>Not possible: this lead is %1.</source>
        <translation>Nicht möglich: Dieser Lead ist %1.</translation>
    </message>
    <message>
        <source>No consent to e-mail is recorded.</source>
        <translation>Es ist keine Einwilligung für E-Mails vermerkt.</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>Es ist keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Nobody has claimed this lead.</source>
        <translation>Niemand hat diesen Lead in Arbeit.</translation>
    </message>
    <message>
        <source>Only the person who claimed it can release it.</source>
        <translation>Freigeben kann ihn nur, wer ihn in Arbeit hat.</translation>
    </message>
</context>
<context>
    <name>ProductChooser</name>
    <message>
        <source>Default line</source>
        <translation>Standardlinie</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>judged under version %1</source>
        <translation>beurteilt nach Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>version %1 (%n handover(s))</source>
        <translation>
            <numerusform>Fassung %1 (%n Übergabe)</numerusform>
            <numerusform>Fassung %1 (%n Übergaben)</numerusform>
        </translation>
    </message>
    <message>
        <source>each judged under its own version: %1</source>
        <translation>jede nach ihrer Fassung beurteilt: %1</translation>
    </message>
    <message>
        <source>sales has fewer than %1 people: shown for whole quarters only</source>
        <translation>der Vertrieb hat weniger als %1 Personen: nur für ganze Quartale gezeigt</translation>
    </message>
    <message>
        <source>teams from %1 people on, smaller ones only within sales as a whole</source>
        <translation>Teams ab %1 Personen, kleinere nur im Vertrieb insgesamt</translation>
    </message>
    <message>
        <source>; a team is left out where the rest would be one person</source>
        <translation>; ein Team fehlt, wo der Rest eine einzelne Person wäre</translation>
    </message>
    <message>
        <source>%1: nothing judged yet.</source>
        <translation>%1: noch nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>%1 kept %2 of %3 promises in time: %4 late, %5 missed.</source>
        <translation>%1 hielt %2 von %3 Zusagen rechtzeitig: %4 verspätet, %5 versäumt.</translation>
    </message>
    <message>
        <source>Accept or reject</source>
        <translation>Annahme oder Ablehnung</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erster Kontaktversuch</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Nachfassplan</translation>
    </message>
    <message>
        <source>Status kept current</source>
        <translation>Status gepflegt</translation>
    </message>
    <message>
        <source>Rejection with a reason</source>
        <translation>Ablehnung mit Grund</translation>
    </message>
    <message>
        <source>Handover after qualifying</source>
        <translation>Übergabe nach Qualifizierung</translation>
    </message>
    <message>
        <source>Correction of returned leads</source>
        <translation>Nachbesserung</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a promise kept after its deadline</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a promise not kept</comment>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a promise no longer owed</comment>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a promise still open</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Sales as a whole</source>
        <translation>Vertrieb insgesamt</translation>
    </message>
    <message>
        <source>Sales: %1</source>
        <comment>a team of sales</comment>
        <translation>Vertrieb: %1</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) from %1 to %2</source>
        <translation>
            <numerusform>%n Übergabe vom %1 bis %2</numerusform>
            <numerusform>%n Übergaben vom %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>kept = in time of all judged; excused and pending do not count</source>
        <translation>gehalten = rechtzeitig von allen beurteilten; entschuldigte und offene zählen nicht</translation>
    </message>
    <message>
        <source>trials do not count</source>
        <translation>der Probebetrieb zählt nicht</translation>
    </message>
    <message>
        <source>%1 kept %2 of %3 promises; %4 missed.</source>
        <translation>%1 hat %2 von %3 Zusagen gehalten; %4 versäumt.</translation>
    </message>
    <message>
        <source>what was done late counts as missed; to tell them apart takes a works agreement</source>
        <translation>Verspätetes zählt als versäumt; beides zu unterscheiden setzt eine Betriebsvereinbarung voraus</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Vertriebsreife</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>In Arbeit bei</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Lead-Eingang</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>This workspace has no leads yet. Import some, then hand over.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Leads. Importieren Sie welche und übergeben Sie dann.</translation>
    </message>
    <message>
        <source>%1 of %2 leads qualify now. Those that are not out yet can be handed over.</source>
        <translation>%1 von %2 Leads sind jetzt qualifiziert. Was noch nicht übergeben ist, kann übergeben werden.</translation>
    </message>
    <message>
        <source>None of the %1 leads qualifies now: %2 lack information, %3 are being nurtured.</source>
        <translation>Keiner der %1 Leads ist jetzt qualifiziert: Bei %2 fehlt eine Angabe, %3 sind in der Leadpflege.</translation>
    </message>
    <message>
        <source>No activities are known, so nobody shows interest yet: import activities.</source>
        <translation>Es sind keine Aktivitäten bekannt, also zeigt noch niemand Interesse: Importieren Sie Aktivitäten.</translation>
    </message>
    <message>
        <source>No lead has: %1.</source>
        <translation>Bei keinem Lead vorhanden: %1.</translation>
    </message>
    <message>
        <source>version %1 on trial</source>
        <translation>Fassung %1 im Probebetrieb</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Nothing new qualifies under %1.</source>
        <translation>Nichts Neues ist qualifiziert nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over under %1.</source>
        <translation>
            <numerusform>%n Lead nach %1 übergeben.</numerusform>
            <numerusform>%n Leads nach %1 übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is an inquiry to answer.</source>
        <translation>
            <numerusform>%n davon ist eine Anfrage zum Beantworten.</numerusform>
            <numerusform>%n davon sind Anfragen zum Beantworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would qualify if missing information were filled in.</source>
        <translation>
            <numerusform>%n Lead wäre qualifiziert, wenn fehlende Angaben ergänzt würden.</numerusform>
            <numerusform>%n Leads wären qualifiziert, wenn fehlende Angaben ergänzt würden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n lead(s) nobody is in charge: see the routing clause.</source>
        <translation>
            <numerusform>Für %n Lead ist niemand zuständig: siehe Klausel „Zuteilung“.</numerusform>
            <numerusform>Für %n Leads ist niemand zuständig: siehe Klausel „Zuteilung“.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement counts yet</source>
        <translation>Noch gilt keine Vereinbarung</translation>
    </message>
    <message>
        <source>Leads are handed over under a version that both sides signed, or on trial. Start a trial of the draft: it takes one click and can end any day.</source>
        <translation>Leads werden nach einer Fassung übergeben, die beide Seiten unterzeichnet haben, oder im Probebetrieb. Starten Sie einen Probebetrieb des Entwurfs: Es genügt ein Klick, und er kann jeden Tag enden.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>All done: nothing is waiting</source>
        <translation>Alles erledigt: Nichts wartet</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt of a signature</source>
        <translation>Quittung einer Unterschrift</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Vereinbarung: %1</translation>
    </message>
    <message>
        <source>Product line: %1</source>
        <translation>Produktlinie: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Fassung: %1</translation>
    </message>
    <message>
        <source>Signed by: %1, for %2</source>
        <translation>Unterzeichnet von: %1, für %2</translation>
    </message>
    <message>
        <source>Signed on: %1 (%2)</source>
        <translation>Unterzeichnet am: %1 (%2)</translation>
    </message>
    <message>
        <source>Hash of the document (BLAKE2b-256): %1</source>
        <translation>Hash des Dokuments (BLAKE2b-256): %1</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Fingerabdruck des Schlüssels: %1</translation>
    </message>
    <message>
        <source>Head of the audit trail when it was signed: %1</source>
        <translation>Stand des Protokolls bei der Unterzeichnung: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Both sides have signed: the version takes effect.</source>
        <translation>Beide Seiten haben unterzeichnet: Die Fassung tritt in Kraft.</translation>
    </message>
    <message>
        <source>Signed. The other side has not signed yet.</source>
        <translation>Unterzeichnet. Die andere Seite hat noch nicht unterzeichnet.</translation>
    </message>
    <message>
        <source>This is no qualified electronic signature. It proves that the text was not changed and that this key signed it.</source>
        <translation>Das ist keine qualifizierte elektronische Signatur. Sie belegt, dass der Text unverändert ist und dass dieser Schlüssel ihn unterzeichnet hat.</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>[added: %1]</source>
        <translation>[neu: %1]</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>[entfällt: %1]</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Corrected since</source>
        <translation>Seitdem berichtigt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message>
        <source>No lead entered any stage in this quarter. Import leads and their stages on the Import page.</source>
        <translation>In diesem Quartal hat kein Lead eine Stufe erreicht. Importieren Sie Leads und ihre Stufen auf der Seite Import.</translation>
    </message>
    <message>
        <source>No version of the agreement was in force in this quarter, so nothing was promised. Sign one on the Agreement page.</source>
        <translation>In diesem Quartal war keine Fassung der Vereinbarung in Kraft, also war nichts zugesagt. Unterzeichnen Sie eine auf der Seite Vereinbarung.</translation>
    </message>
    <message>
        <source>An agreement was in force on a part of the quarter only; what was promised is counted for those days.</source>
        <translation>Eine Vereinbarung war nur in einem Teil des Quartals in Kraft; Zusagen zählen für diese Tage.</translation>
    </message>
    <message>
        <source>No lead was handed over in this quarter.</source>
        <translation>In diesem Quartal wurde kein Lead übergeben.</translation>
    </message>
    <message>
        <source>Sales decided on no lead of this quarter yet.</source>
        <translation>Der Vertrieb hat noch über keinen Lead dieses Quartals entschieden.</translation>
    </message>
    <message>
        <source>There are fewer than 26 weeks of handovers: too little for a forecast.</source>
        <translation>Es gibt weniger als 26 Wochen mit Übergaben: zu wenig für eine Prognose.</translation>
    </message>
    <message>
        <source>Too few deals were won to compare who buys.</source>
        <translation>Es wurden zu wenige Abschlüsse gewonnen, um zu vergleichen, wer kauft.</translation>
    </message>
    <message>
        <source> (target %1)</source>
        <translation> (Ziel %1)</translation>
    </message>
    <message>
        <source>: ✓ reached</source>
        <translation>: ✓ erreicht</translation>
    </message>
    <message>
        <source>: ✗ not reached</source>
        <translation>: ✗ nicht erreicht</translation>
    </message>
    <message>
        <source>leads a quarter</source>
        <translation>Leads im Quartal</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Gewinnanteil der Übergaben</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>version %1 from %2</source>
        <translation>Fassung %1 ab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ von %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ von %1</translation>
    </message>
    <message>
        <source>on this course the promise is hardly to be kept</source>
        <translation>so ist die Zusage kaum zu halten</translation>
    </message>
    <message>
        <source>on this course the promise is almost certain to be kept</source>
        <translation>so wird die Zusage fast sicher gehalten</translation>
    </message>
    <message>
        <source>on this course the promise is kept in %1 of 10 cases</source>
        <translation>so wird die Zusage in %1 von 10 Fällen gehalten</translation>
    </message>
    <message>
        <source>: not yet</source>
        <translation>: noch nicht</translation>
    </message>
    <message>
        <source>Handover %1</source>
        <translation>Übergabe %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>all of these hold:</source>
        <translation>alles davon trifft zu:</translation>
    </message>
    <message>
        <source>at least one of these holds:</source>
        <translation>mindestens eines davon trifft zu:</translation>
    </message>
    <message>
        <source>at least so many of these hold:</source>
        <translation>mindestens so viele davon treffen zu:</translation>
    </message>
    <message>
        <source>this does not hold:</source>
        <translation>dies trifft nicht zu:</translation>
    </message>
    <message>
        <source>every required field is filled in</source>
        <translation>alle Pflichtangaben liegen vor</translation>
    </message>
    <message>
        <source>fit points, at least</source>
        <translation>Punkte für den Fit, mindestens</translation>
    </message>
    <message>
        <source>behaviour points, at least</source>
        <translation>Punkte für das Interesse, mindestens</translation>
    </message>
    <message>
        <source>fit and behaviour points together, at least</source>
        <translation>Punkte für Fit und Interesse zusammen, mindestens</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>BANT answer</comment>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>an inquiry is active</source>
        <translation>eine Anfrage liegt vor</translation>
    </message>
    <message>
        <source>one of %1 within the last</source>
        <translation>eines von %1 in den letzten</translation>
    </message>
    <message>
        <source>the measure of fit band and category is</source>
        <translation>die Maßnahme aus Fit-Stufe und Kategorie ist</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Every required field is filled in</source>
        <translation>Alle Pflichtangaben liegen vor</translation>
    </message>
    <message>
        <source>Fit at least</source>
        <translation>Fit mindestens</translation>
    </message>
    <message>
        <source>Behaviour at least</source>
        <translation>Interesse mindestens</translation>
    </message>
    <message>
        <source>Fit and behaviour together at least</source>
        <translation>Fit und Interesse zusammen mindestens</translation>
    </message>
    <message>
        <source>An inquiry is active</source>
        <translation>Eine Anfrage liegt vor</translation>
    </message>
    <message>
        <source>The measure is hand over</source>
        <translation>Die Maßnahme ist Übergeben</translation>
    </message>
    <message>
        <source>Not …</source>
        <translation>Nicht …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Activity within days</source>
        <translation>Aktivität innerhalb von Tagen</translation>
    </message>
    <message>
        <source>BANT</source>
        <translation>BANT</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>At least one of …</source>
        <translation>Mindestens eines von …</translation>
    </message>
    <message>
        <source>All of …</source>
        <translation>Alle von …</translation>
    </message>
    <message>
        <source>At least n of …</source>
        <translation>Mindestens n von …</translation>
    </message>
    <message>
        <source>BANT points of all four answers, at least</source>
        <translation>BANT-Punkte aller vier Antworten, mindestens</translation>
    </message>
    <message>
        <source>BANT points at least</source>
        <translation>BANT-Punkte mindestens</translation>
    </message>
</context>
<context>
    <name>RulingPanel</name>
    <message>
        <source>Stays rejected (upheld)</source>
        <translation>Bleibt abgelehnt (bestätigt)</translation>
    </message>
    <message>
        <source>Back to sales (overturned)</source>
        <translation>Zurück an den Vertrieb (aufgehoben)</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a German Excel (*.csv)</source>
        <translation>CSV für deutsches Excel (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1.</source>
        <translation>
            <numerusform>%n Zeile gespeichert als %1.</numerusform>
            <numerusform>%n Zeilen gespeichert als %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlideFacts</name>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a decision</comment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Success measured by</source>
        <translation>Erfolg gemessen an</translation>
    </message>
    <message>
        <source>Effect so far</source>
        <translation>Wirkung bisher</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No decisions of earlier reviews</source>
        <translation>Keine Beschlüsse früherer Reviews</translation>
    </message>
    <message>
        <source>What is decided in this meeting opens the next one, with what it has done by then.</source>
        <translation>Was in diesem Review beschlossen wird, steht am Anfang des nächsten, mit seiner bis dahin gemessenen Wirkung.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of earlier reviews</source>
        <translation>
            <numerusform>%n Beschluss früherer Reviews</numerusform>
            <numerusform>%n Beschlüsse früherer Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n reached its target</source>
        <translation>
            <numerusform>, %n hat sein Ziel erreicht</numerusform>
            <numerusform>, %n haben ihr Ziel erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Noch ist nichts beschlossen</translation>
    </message>
    <message>
        <source>The quarter was frozen without a decision.</source>
        <translation>Das Quartal wurde ohne Beschluss festgeschrieben.</translation>
    </message>
    <message>
        <source>Ctrl+D, or D in the presentation, notes a decision: what, who, until when, and what it is measured by.</source>
        <translation>Strg+D, in der Präsentation D, hält einen Beschluss fest: was, wer, bis wann und woran er gemessen wird.</translation>
    </message>
    <message>
        <source>No leads in this quarter</source>
        <translation>Keine Leads in diesem Quartal</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>No lead was given back into nurturing, and none came back.</source>
        <translation>Kein Lead ging zurück in Pflege, und keiner kam wieder.</translation>
    </message>
    <message>
        <source>%1 leads went back into nurturing; %2 qualified once more.</source>
        <translation>%1 Leads gingen zurück in Pflege; %2 qualifizierten sich erneut.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Of it again</source>
        <translation>Davon erneut</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Wins compared with all</source>
        <translation>Abschlussquote, verglichen mit allen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Values that won leads have clearly more or less often than others</source>
        <translation>Werte, die gewonnene Leads deutlich häufiger oder seltener haben als andere</translation>
    </message>
    <message>
        <source>Too few wins to compare</source>
        <translation>Zu wenige Abschlüsse für einen Vergleich</translation>
    </message>
    <message>
        <source>No value stands out among the won leads</source>
        <translation>Kein Wert sticht unter den gewonnenen Leads hervor</translation>
    </message>
    <message>
        <source>Import won and lost outcomes; from some dozens of wins on the comparison begins.</source>
        <translation>Importieren Sie gewonnene und verlorene Ergebnisse; ab einigen Dutzend Abschlüssen beginnt der Vergleich.</translation>
    </message>
    <message>
        <source>Differences that chance explains are not shown.</source>
        <translation>Unterschiede, die der Zufall erklärt, werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Noch keine Prognose</translation>
    </message>
    <message>
        <source>Leads in the coming quarter</source>
        <translation>Leads im kommenden Quartal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>at least, in nine of ten cases (P10)</source>
        <translation>mindestens, in neun von zehn Quartalen (P10)</translation>
    </message>
    <message>
        <source>as likely more as less (P50)</source>
        <translation>ebenso oft mehr wie weniger (P50)</translation>
    </message>
    <message>
        <source>at most, in nine of ten cases (P90)</source>
        <translation>höchstens, in neun von zehn Quartalen (P90)</translation>
    </message>
    <message>
        <source>weeks of evidence</source>
        <translation>Wochen als Grundlage</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Nothing has been corrected since</source>
        <translation>Seitdem wurde nichts berichtigt</translation>
    </message>
    <message>
        <source>What was recorded, taken back or ruled after the freezing would stand here with its old and new value.</source>
        <translation>Was nach dem Festschreiben erfasst, zurückgenommen oder entschieden wurde, stünde hier mit altem und neuem Wert.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would be different today; the frozen ones stay as they are.</source>
        <translation>
            <numerusform>%n Kennzahl wäre heute anders; die festgeschriebene bleibt, wie sie ist.</numerusform>
            <numerusform>%n Kennzahlen wären heute anders; die festgeschriebenen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A point of your own</source>
        <translation>Ein eigener Punkt</translation>
    </message>
    <message>
        <source>There are no figures for it. What is said goes into the note below.</source>
        <translation>Dazu gibt es keine Zahlen. Was gesagt wird, kommt in die Notiz darunter.</translation>
    </message>
    <message>
        <source>The won base is being counted…</source>
        <translation>Die gewonnenen Leads werden ausgezählt …</translation>
    </message>
    <message>
        <source>%1 leads are promised for %2: %3</source>
        <translation>Für %2 sind %1 Leads zugesagt: %3</translation>
    </message>
    <message>
        <source>%1 leads are likely in %2</source>
        <translation>In %2 sind %1 Leads wahrscheinlich</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a due day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--lang takes de or en.</source>
        <translation>--lang erwartet de oder en.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme erwartet light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>The window needs a display, and there is none. Commands work without: `handschlag --help` lists them.</source>
        <translation>Das Fenster braucht einen Bildschirm, und es gibt keinen. Befehle gehen auch ohne: `handschlag --help` zeigt sie.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Information missing</source>
        <translation>Angabe fehlt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Zielkunde</translation>
    </message>
    <message>
        <source>Marketing qualified (MQL)</source>
        <translation>Vom Marketing qualifiziert (MQL)</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Accepted (SAL)</source>
        <translation>Angenommen (SAL)</translation>
    </message>
    <message>
        <source>Sales qualified (SQL)</source>
        <translation>Vom Vertrieb qualifiziert (SQL)</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Zurück in Pflege</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Signed by one side</source>
        <translation>Von einer Seite unterzeichnet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zur Nachbesserung</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Klärungsfall</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>In Arbeit genommen</translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation>Neu zugeteilt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktversuch</translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation>Wiedervorlage gesetzt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Marked as a good lead</source>
        <translation>Als guter Lead markiert</translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation>Verkaufschance eröffnet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Nachgebessert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Einspruch erhoben</translation>
    </message>
    <message>
        <source>Rejection upheld</source>
        <translation>Ablehnung bestätigt</translation>
    </message>
    <message>
        <source>Rejection overturned</source>
        <translation>Ablehnung aufgehoben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Follow up today</source>
        <translation>Wiedervorlage heute</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>signed by one side</source>
        <translation>von einer Seite unterzeichnet</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>in Erwartung einer Entscheidung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>an opportunity</source>
        <translation>eine Verkaufschance</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zur Nachbesserung zurückgegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>ein Klärungsfall</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Opinion on the dispute</source>
        <translation>Stellungnahme zum Klärungsfall</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation>
            <numerusform>%n früherer Eintrag</numerusform>
            <numerusform>%n frühere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>released again</source>
        <translation>wieder freigegeben</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>wrong contact</source>
        <translation>falscher Kontakt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erster Kontaktversuch</translation>
    </message>
    <message>
        <source>Next touch</source>
        <translation>Nächster Kontaktversuch</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Correct (marketing)</source>
        <translation>Nachbessern (Marketing)</translation>
    </message>
    <message>
        <source>Object (marketing)</source>
        <translation>Einspruch (Marketing)</translation>
    </message>
    <message>
        <source>Rule on the dispute</source>
        <translation>Klärungsfall entscheiden</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Handed over with what this import brought: %1. What sales was given stays as it was given.</source>
        <translation>Mit den Daten dieses Imports übergeben: %1. Was der Vertrieb bekommen hat, bleibt, wie er es bekommen hat.</translation>
    </message>
    <message>
        <source>Won by this import, and worked on since: %1.</source>
        <translation>Durch diesen Import gewonnen und seither weiter bearbeitet: %1.</translation>
    </message>
    <message>
        <source>Won by this import, and begun anew since: %1.</source>
        <translation>Durch diesen Import gewonnen und seither neu begonnen: %1.</translation>
    </message>
    <message>
        <source>Merged since: %1. Take the merge back first.</source>
        <translation>Seither zusammengeführt: %1. Nehmen Sie zuerst die Zusammenführung zurück.</translation>
    </message>
    <message>
        <source>Changed since, by hand or by a decision: %1.</source>
        <translation>Seither von Hand oder durch eine Entscheidung geändert: %1.</translation>
    </message>
    <message>
        <source>A later import builds on it: %1 (no. %2). Take that one back first.</source>
        <translation>Ein späterer Import baut darauf auf: %1 (Nr. %2). Nehmen Sie zuerst jenen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that it brought will be removed.</source>
        <translation>
            <numerusform>%n Lead, den er gebracht hat, verschwindet.</numerusform>
            <numerusform>%n Leads, die er gebracht hat, verschwinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities will be removed.</source>
        <translation>
            <numerusform>%n Aktivität verschwindet.</numerusform>
            <numerusform>%n Aktivitäten verschwinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of leads will be what they were before.</source>
        <translation>
            <numerusform>%n Angabe ist wieder, was sie vorher war.</numerusform>
            <numerusform>%n Angaben sind wieder, was sie vorher waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage entries will no longer count.</source>
        <translation>
            <numerusform>%n Stufeneintritt zählt nicht mehr.</numerusform>
            <numerusform>%n Stufeneintritte zählen nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that it had won will be open again.</source>
        <translation>
            <numerusform>%n Lead, der durch ihn gewonnen war, ist wieder offen.</numerusform>
            <numerusform>%n Leads, die durch ihn gewonnen waren, sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken back: %2 removed, %3 values restored, %4 stage entries retracted.</source>
        <translation>%1 wurde zurückgenommen: %2 entfernt, %3 Angaben wiederhergestellt, %4 Stufeneintritte zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n later import(s) left out rows that were known already. If it was this one that they were known by, import those files again.</source>
        <translation>
            <numerusform>%n späterer Import hat Zeilen ausgelassen, die schon bekannt waren. Waren sie es durch diesen, importieren Sie jene Datei noch einmal.</numerusform>
            <numerusform>%n spätere Importe haben Zeilen ausgelassen, die schon bekannt waren. Waren sie es durch diesen, importieren Sie jene Dateien noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen quarter(s) counted what it brought: their figures stay, and the difference is listed as a restatement.</source>
        <translation>
            <numerusform>%n festgeschriebenes Quartal hat mitgezählt, was er brachte: Seine Zahlen bleiben, der Unterschied steht unter den Berichtigungen.</numerusform>
            <numerusform>%n festgeschriebene Quartale haben mitgezählt, was er brachte: Ihre Zahlen bleiben, der Unterschied steht unter den Berichtigungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>%1: no mapping fits this name; it was left alone.</source>
        <translation>%1: Auf diesen Namen passt keine Zuordnung; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 wurde nicht importiert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) refused, the first is row %2: %3</source>
        <translation>
            <numerusform>%1: %n Zeile abgelehnt, Zeile %2: %3</numerusform>
            <numerusform>%1: %n Zeilen abgelehnt, die erste ist Zeile %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the watched folder imported: %1 new, %2 changed.</source>
        <translation>
            <numerusform>%n Datei des überwachten Ordners importiert: %1 neu, %2 geändert.</numerusform>
            <numerusform>%n Dateien des überwachten Ordners importiert: %1 neu, %2 geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the watched folder is new.</source>
        <translation>Keine Datei des überwachten Ordners ist neu.</translation>
    </message>
</context>
<context>
    <name>WaterfallWords</name>
    <message>
        <source>moved on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>left the chain</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>horizon still running</source>
        <translation>Horizont läuft noch</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>thin evidence</source>
        <translation>dünne Datenlage</translation>
    </message>
    <message>
        <source>Version of the agreement</source>
        <translation>Fassung der Vereinbarung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Size of the company</source>
        <translation>Unternehmensgröße</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>WhyReady</name>
    <message>
        <source>%1, readiness %2, judged under version %3 on trial, frozen %4</source>
        <translation>%1, Vertriebsreife %2, beurteilt nach Fassung %3 im Probebetrieb, festgehalten %4</translation>
    </message>
    <message>
        <source>%1, readiness %2, judged under version %3, frozen %4</source>
        <translation>%1, Vertriebsreife %2, beurteilt nach Fassung %3, festgehalten %4</translation>
    </message>
    <message>
        <source>Why ready</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Active inquiry: %1</source>
        <translation>Anfrage liegt vor: %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AbsenceDialog</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Tage der Abwesenheit</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Whoever is away gets no new leads; what she has already stays hers.</source>
        <translation>Wer abwesend ist, bekommt keine neuen Leads; was schon zugeteilt ist, bleibt.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AcceptanceSlide</name>
    <message>
        <source>No lead was handed over in this quarter</source>
        <translation>In diesem Quartal wurde kein Lead übergeben</translation>
    </message>
    <message>
        <source>So sales had nothing to accept or reject.</source>
        <translation>Der Vertrieb hatte also nichts anzunehmen oder abzulehnen.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zum Lead-Eingang</translation>
    </message>
    <message>
        <source>Sales decided on no lead of this quarter yet</source>
        <translation>Der Vertrieb hat noch über keinen Lead dieses Quartals entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) wait for a decision.</source>
        <translation>
            <numerusform>%n Lead wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Leads warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted: %2 of %3 decided leads</source>
        <translation>%1 angenommen: %2 von %3 entschiedenen Leads</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95-%-Intervall %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a decision yet</source>
        <translation>
            <numerusform>%n noch ohne Entscheidung</numerusform>
            <numerusform>%n noch ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rejections name no reason of the agreement: talk about what is missing in the list.</source>
        <translation>%1 von %2 Ablehnungen nennen keinen Grund der Vereinbarung: Sprechen Sie darüber, was in der Liste fehlt.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ActorStrip</name>
    <message>
        <source>Who decides here? Decisions carry a name; it is asked only once.</source>
        <translation>Wer entscheidet hier? Entscheidungen tragen einen Namen; er wird nur einmal erfragt.</translation>
    </message>
    <message>
        <source>Who edits here? Changes carry a name; it is asked only once.</source>
        <translation>Wer bearbeitet hier? Änderungen tragen einen Namen; er wird nur einmal erfragt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>%1 is not on the side of sales, and only sales decides on leads. Who decides here?</source>
        <translation>%1 gehört nicht zum Vertrieb, und nur der Vertrieb entscheidet über Leads. Wer entscheidet hier?</translation>
    </message>
    <message>
        <source>This is up to %1. Who answers?</source>
        <translation>Hier ist %1 am Zug. Wer antwortet?</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AddPersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>e.g. Inside Sales</source>
        <translation>z.&#xa0;B. Innendienst</translation>
    </message>
    <message>
        <source>The window acts as this person. Until the person has a key, the identity is declared and not proven.</source>
        <translation>Das Fenster handelt für diese Person. Solange die Person keinen Schlüssel hat, ist die Identität angegeben, nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Team (optional)</source>
        <translation>&amp;Team (optional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AgendaList</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AgreementActions</name>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>A new draft from this version; the one in force stays as it is</source>
        <translation>Ein neuer Entwurf aus dieser Fassung; die geltende bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Propose this draft to both sides for signing</source>
        <translation>Diesen Entwurf beiden Seiten zur Unterzeichnung vorschlagen</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterzeichnen …</translation>
    </message>
    <message>
        <source>Sign this version for one side</source>
        <translation>Diese Fassung für eine Seite unterzeichnen</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Unterzeichnung ablehnen …</translation>
    </message>
    <message>
        <source>Refuse to sign, with a reason</source>
        <translation>Die Unterzeichnung mit Begründung ablehnen</translation>
    </message>
    <message>
        <source>Start trial…</source>
        <translation>Probebetrieb starten …</translation>
    </message>
    <message>
        <source>Try this version without signatures, at most 90 days, outside both scorecards</source>
        <translation>Diese Fassung ohne Unterschriften erproben, höchstens 90 Tage; zählt für keine der beiden Seiten</translation>
    </message>
    <message>
        <source>End trial</source>
        <translation>Probebetrieb beenden</translation>
    </message>
    <message>
        <source>End the trial of this version now</source>
        <translation>Den Probebetrieb dieser Fassung jetzt beenden</translation>
    </message>
    <message>
        <source>Create a signing key…</source>
        <translation>Schlüssel anlegen …</translation>
    </message>
    <message>
        <source>Create the key with which a person signs</source>
        <translation>Den Schlüssel anlegen, mit dem eine Person unterzeichnet</translation>
    </message>
    <message>
        <source>Export .sla…</source>
        <translation>Als .sla exportieren …</translation>
    </message>
    <message>
        <source>Export document, signatures and public keys as one file</source>
        <translation>Dokument, Unterschriften und öffentliche Schlüssel als eine Datei exportieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>Agree to all</source>
        <translation>Allem zustimmen</translation>
    </message>
    <message>
        <source>Agree to every change that waits for your side&apos;s answer</source>
        <translation>Jeder Änderung zustimmen, die auf die Antwort Ihrer Seite wartet</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Fassungen vergleichen …</translation>
    </message>
    <message>
        <source>What two versions say differently, word by word</source>
        <translation>Was zwei Fassungen verschieden sagen, Wort für Wort</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Unterschrift zurücknehmen</translation>
    </message>
    <message>
        <source>Take your side&apos;s signature back, as long as the other side has not signed</source>
        <translation>Die Unterschrift Ihrer Seite zurücknehmen, solange die andere Seite nicht unterzeichnet hat</translation>
    </message>
    <message>
        <source>Build a definition step by step…</source>
        <translation>Definition Schritt für Schritt erstellen …</translation>
    </message>
    <message>
        <source>Ten steps from both sides to the next review</source>
        <translation>Zehn Schritte von beiden Seiten bis zum nächsten Review</translation>
    </message>
    <message>
        <source>New product line…</source>
        <translation>Neue Produktlinie …</translation>
    </message>
    <message>
        <source>Begin an agreement for another product line</source>
        <translation>Eine Vereinbarung für eine weitere Produktlinie beginnen</translation>
    </message>
    <message>
        <source>Publish as PDF…</source>
        <translation>Als PDF veröffentlichen …</translation>
    </message>
    <message>
        <source>Write this version as PDF or as a text document to comment on</source>
        <translation>Diese Fassung als PDF schreiben oder als Textdokument zum Kommentieren</translation>
    </message>
    <message>
        <source>Import signed agreement…</source>
        <translation>Unterzeichnete Vereinbarung importieren …</translation>
    </message>
    <message>
        <source>Take in a version from the other side, or the signature that is missing here</source>
        <translation>Eine Fassung der anderen Seite aufnehmen oder die Unterschrift, die hier fehlt</translation>
    </message>
    <message>
        <source>Check this version</source>
        <translation>Diese Fassung prüfen</translation>
    </message>
    <message>
        <source>What the signatures of this version prove, check by check</source>
        <translation>Was die Unterschriften dieser Fassung belegen, Prüfung für Prüfung</translation>
    </message>
    <message>
        <source>Check a signed agreement…</source>
        <translation>Unterzeichnete Vereinbarung prüfen …</translation>
    </message>
    <message>
        <source>Check a .sla file and say what was checked and what came out</source>
        <translation>Eine .sla-Datei prüfen und sagen, was geprüft wurde und was herauskam</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel …</translation>
    </message>
    <message>
        <source>Back up, restore, renew and revoke signing keys; the six words to read aloud</source>
        <translation>Unterschriftsschlüssel sichern, zurückholen, erneuern und widerrufen; die sechs Wörter zum Vorlesen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AgreementPage</name>
    <message>
        <source>The agreement was exported to %1.</source>
        <translation>Die Vereinbarung wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>What is signed does not change.</source>
        <translation>Was unterzeichnet ist, ändert sich nicht.</translation>
    </message>
    <message>
        <source>Leads are judged under this version on trial, so it does not change.</source>
        <translation>Leads werden im Probebetrieb nach dieser Fassung beurteilt, deshalb ändert sie sich nicht.</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Neue Fassung aus dieser</translation>
    </message>
    <message>
        <source>This version is proposed. Editing returns it to draft and voids its signatures.</source>
        <translation>Diese Fassung ist vorgeschlagen. Wer sie bearbeitet, macht sie wieder zum Entwurf und hebt ihre Unterschriften auf.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>Load the other text</source>
        <translation>Anderen Text laden</translation>
    </message>
    <message>
        <source>%1 can sign now. Fingerprint of the key: %2</source>
        <translation>%1 kann jetzt unterzeichnen. Fingerabdruck des Schlüssels: %2</translation>
    </message>
    <message>
        <source>Start a trial</source>
        <translation>Probebetrieb starten</translation>
    </message>
    <message>
        <source>Days of trial, outside both scorecards:</source>
        <translation>Tage im Probebetrieb; er zählt für keine der beiden Seiten:</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Unterzeichnung ablehnen</translation>
    </message>
    <message>
        <source>Reason, recorded with the version:</source>
        <translation>Grund, wird mit der Fassung festgehalten:</translation>
    </message>
    <message>
        <source>agreement-version-%1.sla</source>
        <translation>vereinbarung-fassung-%1.sla</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Vereinbarung exportieren</translation>
    </message>
    <message>
        <source>Signed agreement (*.sla)</source>
        <translation>Unterzeichnete Vereinbarung (*.sla)</translation>
    </message>
    <message>
        <source>Create a signing key…</source>
        <translation>Schlüssel anlegen …</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>The selected clause</source>
        <translation>Die gewählte Klausel</translation>
    </message>
    <message>
        <source>Somebody else&apos;s edits to this draft came in.</source>
        <translation>Änderungen von anderer Hand an diesem Entwurf sind dazugekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the same in %n place(s). Nothing of yours or theirs is lost; choose what holds.</source>
        <translation>
            <numerusform>Jemand anders hat an %n Stelle dasselbe geändert. Nichts von Ihnen oder von dort ist verloren; wählen Sie, was gilt.</numerusform>
            <numerusform>Jemand anders hat an %n Stellen dasselbe geändert. Nichts von Ihnen oder von dort ist verloren; wählen Sie, was gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Drop my edits</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save them all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %n change(s).</source>
        <translation>
            <numerusform>%n Änderung zugestimmt.</numerusform>
            <numerusform>%n Änderungen zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build a definition step by step…</source>
        <translation>Definition Schritt für Schritt erstellen …</translation>
    </message>
    <message>
        <source>The product line “%1” has its first draft.</source>
        <translation>Die Produktlinie „%1“ hat ihren ersten Entwurf.</translation>
    </message>
    <message>
        <source>The agreement was written to %1.</source>
        <translation>Die Vereinbarung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Import a signed agreement</source>
        <translation>Unterzeichnete Vereinbarung importieren</translation>
    </message>
    <message>
        <source>Version %1 was taken in and is proposed now.</source>
        <translation>Fassung %1 wurde aufgenommen und ist jetzt vorgeschlagen.</translation>
    </message>
    <message>
        <source>Version %1 was completed.</source>
        <translation>Fassung %1 wurde ergänzt.</translation>
    </message>
    <message>
        <source>Signature of %1: the key is confirmed.</source>
        <translation>Unterschrift von %1: Der Schlüssel ist bestätigt.</translation>
    </message>
    <message>
        <source>Signature of %1: the key is not confirmed yet; see Check this version.</source>
        <translation>Unterschrift von %1: Der Schlüssel ist noch nicht bestätigt; siehe „Diese Fassung prüfen“.</translation>
    </message>
    <message>
        <source>Check a signed agreement</source>
        <translation>Unterzeichnete Vereinbarung prüfen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AttemptPanel</name>
    <message>
        <source>The clocks run on</source>
        <translation>Die Fristen laufen weiter</translation>
    </message>
    <message>
        <source>Say first what came of it: press its number.</source>
        <translation>Sagen Sie zuerst, was dabei herauskam: Drücken Sie die Nummer.</translation>
    </message>
    <message>
        <source>The date to follow up is already over.</source>
        <translation>Die Wiedervorlage ist schon vorbei.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail festhalten</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Log the e-mail</source>
        <translation>E-Mail festhalten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notiz (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Why the clocks stand still until then</source>
        <translation>Warum die Fristen bis dahin ruhen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BantRow</name>
    <message>
        <source>1 yes, 2 partly, 3 no, 4 unknown</source>
        <translation>1 ja, 2 teilweise, 3 nein, 4 unbekannt</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es sich stützt</translation>
    </message>
    <message>
        <source>What it rests on: %1</source>
        <translation>Worauf es sich stützt: %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BasisLine</name>
    <message>
        <source>Entered %1 from %2 to %3, followed for %4 days</source>
        <translation>Eintritt in %1 vom %2 bis %3, %4 Tage lang verfolgt</translation>
    </message>
    <message>
        <source>Entries from %1 to %2, whenever the leads became %3; rates may exceed 100 %</source>
        <translation>Eintritte vom %1 bis %2, unabhängig davon, wann die Leads %3 erreichten; Raten können über 100&#xa0;% liegen</translation>
    </message>
    <message>
        <source>only %1: %2</source>
        <translation>nur %1: %2</translation>
    </message>
    <message>
        <source>counted in %1, days in passes</source>
        <translation>gezählt werden %1, Tage je Durchlauf</translation>
    </message>
    <message>
        <source>without skipped stages</source>
        <translation>ohne übersprungene Stufen</translation>
    </message>
    <message>
        <source>days of 24 hours of business time</source>
        <translation>Tage zu 24 Stunden Geschäftszeit</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>colours show where the leads are now</source>
        <translation>die Farben zeigen, wo die Leads jetzt stehen</translation>
    </message>
    <message>
        <source>stages of version %1</source>
        <translation>Stufen nach Fassung %1</translation>
    </message>
    <message>
        <source>no agreement in force</source>
        <translation>keine Vereinbarung in Kraft</translation>
    </message>
    <message>
        <source>Show the newest quarter with entries</source>
        <translation>Neuestes Quartal mit Eintritten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n still within the horizon</source>
        <translation>
            <numerusform>%n noch innerhalb des Horizonts</numerusform>
            <numerusform>%n noch innerhalb des Horizonts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2, not counted</source>
        <translation>%1 vor %2, nicht gezählt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BreachModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>State</source>
        <comment>late or missed</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the day of a deadline</comment>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BreachPanel</name>
    <message>
        <source>Breaches behind the chosen promise</source>
        <translation>Überschrittene Fristen der gewählten Zusage</translation>
    </message>
    <message>
        <source>breaches</source>
        <comment>name of a file</comment>
        <translation>Versäumnisse</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BurnUpChart</name>
    <message>
        <source>promised %1</source>
        <translation>zugesagt %1</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>P50 %1</source>
        <translation>P50 %1</translation>
    </message>
    <message>
        <source>P10 %1</source>
        <translation>P10 %1</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>of it disputed</source>
        <translation>davon strittig</translation>
    </message>
    <message>
        <source>rejections upheld</source>
        <translation>Ablehnung bestätigt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>forecast P10 to P90</source>
        <translation>Prognose P10 bis P90</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month under a chart</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>this week: %1 handed over, %2 net, %3 disputed</source>
        <translation>diese Woche: %1 übergeben, %2 netto, %3 strittig</translation>
    </message>
    <message>
        <source>so far: %1 handed over, %2 net, %3 disputed</source>
        <translation>bisher: %1 übergeben, %2 netto, %3 strittig</translation>
    </message>
    <message>
        <source>required by then: %1</source>
        <translation>bis dahin erforderlich: %1</translation>
    </message>
    <message>
        <source>likely by then: %1 (80 %: %2 to %3)</source>
        <translation>bis dahin wahrscheinlich: %1 (80 %: %2 bis %3)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BurnUpModel</name>
    <message>
        <source>Without leads whose rejection was upheld</source>
        <translation>Ohne Leads, deren Ablehnung bestätigt wurde</translation>
    </message>
    <message>
        <source>Of the net leads: rejected, and not settled yet</source>
        <translation>Von den Netto-Leads: abgelehnt und noch nicht geklärt</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Übergeben bisher</translation>
    </message>
    <message>
        <source>Net so far</source>
        <translation>Netto bisher</translation>
    </message>
    <message>
        <source>Disputed so far</source>
        <translation>Strittig bisher</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::BurnUpSlide</name>
    <message>
        <source>Nothing was promised in this quarter</source>
        <translation>In diesem Quartal war nichts zugesagt</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>No lead was handed over in this quarter</source>
        <translation>In diesem Quartal wurde kein Lead übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) had been promised. Handovers begin as soon as leads qualify under an agreement in force.</source>
        <translation>
            <numerusform>%n Lead war zugesagt. Übergaben beginnen, sobald Leads sich unter einer Vereinbarung in Kraft qualifizieren.</numerusform>
            <numerusform>%n Leads waren zugesagt. Übergaben beginnen, sobald Leads sich unter einer Vereinbarung in Kraft qualifizieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zum Lead-Eingang</translation>
    </message>
    <message>
        <source>%1 of %2 promised leads delivered</source>
        <translation>%1 von %2 zugesagten Leads geliefert</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them in dispute</source>
        <translation>
            <numerusform>, %n davon strittig</numerusform>
            <numerusform>, %n davon strittig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CarriedActivities</name>
    <message>
        <source>Type, e.g. form</source>
        <translation>Art, z. B. form</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Time in …</source>
        <translation>Zeit in …</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>Type of the activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Column of its time</source>
        <translation>Spalte mit der Zeit</translation>
    </message>
    <message>
        <source>Column of its content</source>
        <translation>Spalte mit dem Inhalt</translation>
    </message>
    <message>
        <source>Remove this activity</source>
        <translation>Diese Aktivität entfernen</translation>
    </message>
    <message>
        <source>Activities told by columns</source>
        <translation>Aktivitäten aus Spalten</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>For exports that tell of a lead when it last filled a form or attended: the type, the column of the time, and that of the content</source>
        <translation>Für Exporte, die zu einem Lead sagen, wann er zuletzt ein Formular ausgefüllt oder teilgenommen hat: die Art, die Spalte mit der Zeit und die mit dem Inhalt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ChipRow</name>
    <message>
        <source>%1: %2 leads</source>
        <translation>%1: %2 Leads</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
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
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not agreed</source>
        <translation>
            <numerusform>%n davon nicht vereinbart</numerusform>
            <numerusform>%n davon nicht vereinbart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseStep</name>
    <message>
        <source>Behaviour</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Marketing&apos;s commitments</source>
        <translation>Zusagen des Marketings</translation>
    </message>
    <message>
        <source>Sales&apos; commitments</source>
        <translation>Zusagen des Vertriebs</translation>
    </message>
    <message>
        <source>What does somebody do who is about to buy? Strong signs get many points, opened e-mails few. Points fade with time.</source>
        <translation>Was tut jemand, der bald kauft? Starke Zeichen geben viele Punkte, geöffnete E-Mails wenige. Punkte verfallen mit der Zeit.</translation>
    </message>
    <message>
        <source>How many leads does marketing promise per quarter, how complete, and how fast are they handed over? Step 6 says what history allows.</source>
        <translation>Wie viele Leads sagt das Marketing je Quartal zu, wie vollständig, und wie schnell werden sie übergeben? Schritt 6 sagt, was die Vergangenheit hergibt.</translation>
    </message>
    <message>
        <source>How fast does sales decide and make contact, how often does it try, and how does it answer? A promise that the people available can keep.</source>
        <translation>Wie schnell entscheidet der Vertrieb und meldet sich, wie oft versucht er es, und wie gibt er Rückmeldung? Eine Zusage, die mit den vorhandenen Leuten zu halten ist.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseStrip</name>
    <message>
        <source>What both sides sign: clause %1, %2</source>
        <translation>Was beide Seiten unterzeichnen: Klausel %1, %2</translation>
    </message>
    <message>
        <source>Less of the text</source>
        <translation>Weniger Text</translation>
    </message>
    <message>
        <source>The whole text of this clause</source>
        <translation>Der ganze Text dieser Klausel</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseTableModel</name>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseView</name>
    <message>
        <source>Less of the text</source>
        <translation>Weniger Text</translation>
    </message>
    <message numerus="yes">
        <source>The whole text of this clause (%n lines)</source>
        <translation>
            <numerusform>Ganzer Text dieser Klausel (%n Zeile)</numerusform>
            <numerusform>Ganzer Text dieser Klausel (%n Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CompareDialog</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>Fassung %1 · %2</translation>
    </message>
    <message>
        <source>One of the two cannot be read.</source>
        <translation>Eine der beiden lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (entfällt)</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Beide Fassungen sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed parameter(s). Removed words are struck through, added ones underlined.</source>
        <translation>
            <numerusform>%n geänderter Parameter. Entfallene Worte sind durchgestrichen, neue unterstrichen.</numerusform>
            <numerusform>%n geänderte Parameter. Entfallene Worte sind durchgestrichen, neue unterstrichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ConfirmKeyDialog</name>
    <message>
        <source>%1 has read me these six words, in person or on the telephone</source>
        <translation>%1 hat mir diese sechs Wörter vorgelesen, persönlich oder am Telefon</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>Schlüssel von %1 bestätigen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Call %1 on a number that you know, not one from this file. Ask for the six words that stand under Keys on their computer. All six must be the same, in either language.</source>
        <translation>Rufen Sie %1 unter einer Nummer an, die Sie kennen, nicht unter einer aus dieser Datei. Fragen Sie nach den sechs Wörtern, die dort unter „Schlüssel“ stehen. Alle sechs müssen gleich sein, in einer der beiden Sprachen.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CounterDialog</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Gegenvorschlag</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>Vorschlag senden</translation>
    </message>
    <message>
        <source>Our value</source>
        <translation>Unser Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CountingControls</name>
    <message>
        <source>Business time runs in the opening hours of the agreement&apos;s calendar; a day is 24 open hours.</source>
        <translation>Geschäftszeit läuft in den Geschäftszeiten des Kalenders der Vereinbarung; ein Tag sind 24 offene Stunden.</translation>
    </message>
    <message>
        <source>Business time needs the calendar of an agreement.</source>
        <translation>Geschäftszeit braucht den Kalender einer Vereinbarung.</translation>
    </message>
    <message>
        <source>&amp;Anchor</source>
        <translation>&amp;Bezugsstufe</translation>
    </message>
    <message>
        <source>The stage that rates and days refer to.</source>
        <translation>Die Stufe, auf die sich Raten und Tage beziehen.</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>Gezählt &amp;werden</translation>
    </message>
    <message>
        <source>A lead may pass the stages more than once, and a company may have several leads.</source>
        <translation>Ein Lead kann die Stufen mehrmals durchlaufen, und ein Unternehmen kann mehrere Leads haben.</translation>
    </message>
    <message>
        <source>&amp;Days in</source>
        <translation>&amp;Tage in</translation>
    </message>
    <message>
        <source>with &amp;skipped stages</source>
        <translation>mit über&amp;sprungenen Stufen</translation>
    </message>
    <message>
        <source>A stage that was skipped counts as entered, with the time of the next one.</source>
        <translation>Eine übersprungene Stufe zählt als betreten, mit dem Zeitpunkt der nächsten.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>calendar time</source>
        <translation>Kalenderzeit</translation>
    </message>
    <message>
        <source>business time</source>
        <translation>Geschäftszeit</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DateFormatDelegate</name>
    <message>
        <source>Date format of the column %1</source>
        <translation>Datumsformat der Spalte %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DecayCurve</name>
    <message>
        <source>What an activity counts by its age</source>
        <translation>Was eine Aktivität nach ihrem Alter zählt</translation>
    </message>
    <message>
        <source>Select a rule to see how it fades.</source>
        <translation>Wählen Sie eine Regel, um ihren Punkteverfall zu sehen.</translation>
    </message>
    <message>
        <source>age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DecisionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Other ways out of the queue, with their keys</source>
        <translation>Weitere Wege aus dem Lead-Eingang, mit ihren Tasten</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DecisionDialog</name>
    <message>
        <source>Add a decision</source>
        <translation>Beschluss hinzufügen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>With a due day</source>
        <translation>Mit Termin</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beschluss</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>Bis &amp;wann</translation>
    </message>
    <message>
        <source>&amp;Success, in words</source>
        <translation>&amp;Erfolg, in Worten</translation>
    </message>
    <message>
        <source>Measured by the &amp;figure</source>
        <translation>Gemessen an der &amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Führt zu</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no change of the agreement</source>
        <translation>keine Änderung der Vereinbarung</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Version %1 (%2)</source>
        <translation>Fassung %1 (%2)</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>wer es tut</translation>
    </message>
    <message>
        <source>in this quarter: %1</source>
        <translation>in diesem Quartal: %1</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>Schreiben Sie, was beschlossen ist.</translation>
    </message>
    <message>
        <source>Choose who does it.</source>
        <translation>Wählen Sie, wer es tut.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DecisionExportDialog</name>
    <message>
        <source>Export decisions for the CRM</source>
        <translation>Entscheidungen für das CRM exportieren</translation>
    </message>
    <message>
        <source>Another one (plain columns)</source>
        <translation>Ein anderes (einfache Spalten)</translation>
    </message>
    <message>
        <source>&amp;Only what is new since the last export for this CRM</source>
        <translation>&amp;Nur, was seit dem letzten Export für dieses CRM neu ist</translation>
    </message>
    <message>
        <source>What sales has decided goes back to the CRM: record, status, reason, owner and follow-up date, one row a lead. It is remembered as exported once the file is written.</source>
        <translation>Was der Vertrieb entschieden hat, geht zurück in das CRM: Datensatz, Status, Grund, Zuständige und Wiedervorlage, eine Zeile je Lead. Als exportiert gilt es, sobald die Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>&amp;CRM</source>
        <translation>&amp;CRM</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DecisionStrip</name>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Beschlüsse</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Beschluss</numerusform>
            <numerusform>%n Beschlüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions of this review</source>
        <translation>Beschlüsse dieses Reviews</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DefinitionWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One step back (Alt+Left)</source>
        <translation>Einen Schritt zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One step on (Alt+Right)</source>
        <translation>Einen Schritt weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>To the whole agreement</source>
        <translation>Zur ganzen Vereinbarung</translation>
    </message>
    <message>
        <source>Leave the steps; they go on where you left them (Esc)</source>
        <translation>Die Schritte verlassen; sie gehen dort weiter, wo Sie aufgehört haben (Esc)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DeskActions</name>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Select the next lead</source>
        <translation>Nächsten Lead auswählen</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Voriger Lead</translation>
    </message>
    <message>
        <source>Select the lead before</source>
        <translation>Vorigen Lead auswählen</translation>
    </message>
    <message>
        <source>Fill in, object or rule</source>
        <translation>Ergänzen, Einspruch erheben oder entscheiden</translation>
    </message>
    <message>
        <source>Go to what is to be done about this lead</source>
        <translation>Dorthin gehen, wo bei diesem Lead etwas zu tun ist</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Take a returned lead out of the handover, with a reason</source>
        <translation>Einen zurückgegebenen Lead mit Begründung aus der Übergabe nehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Zurücknehmen, was Sie zuletzt getan haben</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Show this lead on the Leads page</source>
        <translation>Diesen Lead auf der Seite „Leads“ zeigen</translation>
    </message>
    <message>
        <source>Show the section “%1”</source>
        <translation>Abschnitt „%1“ zeigen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save the leads of this section as CSV or Excel workbook</source>
        <translation>Die Leads dieses Abschnitts als CSV oder Excel-Arbeitsmappe speichern</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DeskModel</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Kat.</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>In Arbeit bei</translation>
    </message>
    <message>
        <source>Falls on</source>
        <translation>Fällt am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DeskPage</name>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>This lead is dealt with: it does not wait here any more.</source>
        <translation>Dieser Lead ist erledigt: Er wartet hier nicht mehr.</translation>
    </message>
    <message>
        <source>Leads of this section</source>
        <translation>Leads dieses Abschnitts</translation>
    </message>
    <message>
        <source>The selected lead</source>
        <translation>Der gewählte Lead</translation>
    </message>
    <message>
        <source>Marketing&apos;s desk is being read…</source>
        <translation>Die Aufgaben des Marketings werden gelesen …</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DeskPanel</name>
    <message>
        <source>Send back to sales</source>
        <translation>Zurück an den Vertrieb</translation>
    </message>
    <message>
        <source>Save and judge again</source>
        <translation>Speichern und neu beurteilen</translation>
    </message>
    <message>
        <source>%1 (Enter in a field)</source>
        <translation>%1 (Eingabetaste in einem Feld)</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Take this lead out of the handover, with a reason (W)</source>
        <translation>Diesen Lead mit Begründung aus der Übergabe nehmen (W)</translation>
    </message>
    <message>
        <source>Why is this lead withdrawn?</source>
        <translation>Warum wird dieser Lead zurückgezogen?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Why does marketing object?</source>
        <translation>Warum erhebt das Marketing Einspruch?</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Einspruch erheben</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DeskSectionList</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>%1: %2, some overdue</source>
        <translation>%1: %2, teils überfällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DeskWork</name>
    <message>
        <source>%1: noted. The other side rules next.</source>
        <translation>%1: notiert. Als Nächstes entscheidet die andere Seite.</translation>
    </message>
    <message>
        <source>%1 is back with sales; their clock begins anew.</source>
        <translation>%1 ist wieder beim Vertrieb; dessen Frist beginnt neu.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 is in dispute now; both sides rule.</source>
        <translation>%1 ist jetzt ein Klärungsfall; beide Seiten entscheiden.</translation>
    </message>
    <message>
        <source>%1 stays rejected: both sides agree.</source>
        <translation>%1 bleibt abgelehnt: Beide Seiten sind sich einig.</translation>
    </message>
    <message>
        <source>%1 is back in the queue: both sides agree.</source>
        <translation>%1 ist wieder im Lead-Eingang: Beide Seiten sind sich einig.</translation>
    </message>
    <message>
        <source>%1 qualifies now and is handed over with the next run.</source>
        <translation>%1 ist jetzt qualifiziert und wird beim nächsten Lauf übergeben.</translation>
    </message>
    <message>
        <source>%1: saved. One more entry is missing.</source>
        <translation>%1: gespeichert. Es fehlt noch eine Angabe.</translation>
    </message>
    <message>
        <source>%1: saved. With this entry the lead does not qualify: %2.</source>
        <translation>%1: gespeichert. Mit dieser Angabe ist der Lead nicht qualifiziert: %2.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DisputeSlide</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>Offene Klärungsfälle</translation>
    </message>
    <message>
        <source>No open disputes</source>
        <translation>Kein Klärungsfall offen</translation>
    </message>
    <message>
        <source>Every rejection of this workspace is accepted or ruled. Objections are made on marketing&apos;s desk.</source>
        <translation>Jede Ablehnung in diesem Arbeitsbereich ist akzeptiert oder entschieden. Einsprüche werden auf der Seite Marketing erhoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) that marketing contests; a ruling needs both sides</source>
        <translation>
            <numerusform>%n Ablehnung, gegen die das Marketing Einspruch erhebt; entschieden wird von beiden Seiten</numerusform>
            <numerusform>%n Ablehnungen, gegen die das Marketing Einspruch erhebt; entschieden wird von beiden Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a ruling</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>No open disputes: every rejection is accepted or ruled</source>
        <translation>Keine offenen Klärungsfälle: Jede Ablehnung ist hingenommen oder entschieden</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DraftPoints</name>
    <message numerus="yes">
        <source>Version %1 changes %n thing(s) against version %2</source>
        <translation>
            <numerusform>Fassung %1 ändert %n Stelle gegenüber Fassung %2</numerusform>
            <numerusform>Fassung %1 ändert %n Stellen gegenüber Fassung %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 changes %n thing(s) of its first text</source>
        <translation>
            <numerusform>Fassung %1 ändert %n Stelle ihres ersten Textes</numerusform>
            <numerusform>Fassung %1 ändert %n Stellen ihres ersten Textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DraftSaver</name>
    <message>
        <source>Put both texts together</source>
        <translation>Beide Texte zusammenführen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DriftChart</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DriftPanel</name>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>Before: %1 (%2 of %3); each week has the limits of its size.</source>
        <translation>Zuvor: %1 (%2 von %3); jede Woche hat die Grenzen ihrer Größe.</translation>
    </message>
    <message>
        <source>Control chart by weeks: %1</source>
        <translation>Regelkarte nach Wochen: %1</translation>
    </message>
    <message>
        <source>Weeks: %1</source>
        <translation>Wochen: %1</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>The table below holds the same numbers.</source>
        <translation>Die Tabelle darunter enthält dieselben Zahlen.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DriftRowsModel</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>keine Entscheidungen</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>A week of this size lies outside by chance in at most 0.135 % of all weeks on each side</source>
        <translation>Durch Zufall liegt eine Woche dieser Größe auf jeder Seite in höchstens 0,135&#xa0;% aller Fälle außerhalb</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Likely clause</source>
        <translation>Vermutete Klausel</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DriftStrip</name>
    <message numerus="yes">
        <source>and %n more week(s) outside their limits</source>
        <translation>
            <numerusform>und %n weitere Woche außerhalb ihrer Grenzen</numerusform>
            <numerusform>und %n weitere Wochen außerhalb ihrer Grenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation>Keine Verschiebung.</translation>
    </message>
    <message>
        <source>Open the clause</source>
        <translation>Klausel öffnen</translation>
    </message>
    <message>
        <source>Show the weeks</source>
        <translation>Wochen zeigen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DropArea</name>
    <message>
        <source>Leads, activities or outcomes from your CRM. Encoding, delimiter and columns are found by the program; you see what will happen before anything is written.</source>
        <translation>Leads, Aktivitäten oder Ergebnisse aus Ihrem CRM. Zeichensatz, Trennzeichen und Spalten erkennt das Programm; Sie sehen, was geschehen wird, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Datei auswählen …</translation>
    </message>
    <message>
        <source>Drop a CSV file or a workbook here</source>
        <translation>CSV-Datei oder Arbeitsmappe hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>Tabelle e&amp;infügen</translation>
    </message>
    <message>
        <source>Takes rows that were copied in a spreadsheet, with their header (%1)</source>
        <translation>Übernimmt Zeilen, die in einem Tabellenprogramm kopiert wurden, mit ihrer Kopfzeile (%1)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DuplicatePairModel</name>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lead that stays</source>
        <translation>Lead, der bleibt</translation>
    </message>
    <message>
        <source>Other lead</source>
        <translation>Anderer Lead</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DuplicateStep</name>
    <message>
        <source>import as leads of their own, and ask later</source>
        <translation>als eigene Leads importieren, später fragen</translation>
    </message>
    <message>
        <source>update the known lead</source>
        <translation>den bekannten Lead aktualisieren</translation>
    </message>
    <message>
        <source>Same e-mail address:</source>
        <translation>Gleiche E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>Same name and company or domain:</source>
        <translation>Gleicher Name und gleiche Firma oder Domain:</translation>
    </message>
    <message>
        <source>&amp;Update the lead</source>
        <translation>Lead &amp;aktualisieren</translation>
    </message>
    <message>
        <source>The known lead takes the values of the row, keeps its ID, and is known by the ID of the row too. Who objects to being contacted still does. A row that looks like an earlier row is left out.</source>
        <translation>Der bekannte Lead übernimmt die Werte der Zeile, behält seine ID und ist auch unter der ID der Zeile bekannt. Wer der Ansprache widersprochen hat, bleibt dabei. Eine Zeile, die einer früheren gleicht, wird weggelassen.</translation>
    </message>
    <message>
        <source>Lead of its &amp;own</source>
        <translation>&amp;Eigener Lead</translation>
    </message>
    <message>
        <source>Imports the row as a new lead. Both can be merged later under Duplicates.</source>
        <translation>Importiert die Zeile als neuen Lead. Beide lassen sich später unter „Dubletten“ zusammenführen.</translation>
    </message>
    <message>
        <source>&amp;Never merge these two</source>
        <translation>&amp;Nie zusammenführen</translation>
    </message>
    <message>
        <source>Imports the row as a new lead, and never asks about these two again.</source>
        <translation>Importiert die Zeile als neuen Lead und fragt nach diesen beiden nie wieder.</translation>
    </message>
    <message>
        <source>&amp;All like this one</source>
        <translation>A&amp;lle wie diese</translation>
    </message>
    <message>
        <source>What is to be done with this row holds for every row with the same reasons</source>
        <translation>Was mit dieser Zeile geschieht, gilt für alle Zeilen mit denselben Gründen</translation>
    </message>
    <message>
        <source>&amp;Back to the columns</source>
        <translation>&amp;Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Rows that may be leads you have</source>
        <translation>Zeilen, die bekannte Leads sein können</translation>
    </message>
    <message>
        <source>A shared mailbox – the same address, another name – is never decided by a rule.</source>
        <translation>Ein gemeinsames Postfach – gleiche Adresse, anderer Name – entscheidet keine Regel.</translation>
    </message>
    <message>
        <source>The likeliest %1 of %2 are listed.</source>
        <translation>Aufgeführt sind die %1 ähnlichsten von %2.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n pair(s) were not merged: %1</source>
        <translation>
            <numerusform>%n Paar wurde nicht zusammengeführt: %1</numerusform>
            <numerusform>%n Paare wurden nicht zusammengeführt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged.</source>
        <translation>
            <numerusform>%n Paar zusammengeführt.</numerusform>
            <numerusform>%n Paare zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will not be proposed again.</source>
        <translation>
            <numerusform>%n Paar wird nicht mehr vorgeschlagen.</numerusform>
            <numerusform>%n Paare werden nicht mehr vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are as before.</source>
        <translation>
            <numerusform>%n Paar ist wieder wie vorher.</numerusform>
            <numerusform>%n Paare sind wieder wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Never to be merged</source>
        <translation>Nie zusammenzuführen</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>Angezeigte Paare</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>score 90 and more</source>
        <translation>ab 90 Punkten</translation>
    </message>
    <message>
        <source>score 100</source>
        <translation>mit 100 Punkten</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Activities of both, missing fields filled, and whoever objects to being contacted still does. A lead that sales works on stays. Can be taken back.</source>
        <translation>Aktivitäten beider, fehlende Angaben ergänzt, und wer der Ansprache widersprochen hat, bleibt dabei. Ein Lead, an dem der Vertrieb arbeitet, bleibt. Lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Merge the other wa&amp;y round</source>
        <translation>&amp;Umgekehrt zusammenführen</translation>
    </message>
    <message>
        <source>The lead on the right stays, the one on the left goes into it</source>
        <translation>Der rechte Lead bleibt, der linke geht in ihm auf</translation>
    </message>
    <message>
        <source>&amp;Never merge these two</source>
        <translation>&amp;Nie zusammenführen</translation>
    </message>
    <message>
        <source>Never proposes them again. Can be taken back.</source>
        <translation>Schlägt sie nie wieder vor. Lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>Letzten Schritt &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The likeliest %1 of %2 pairs</source>
        <translation>Die %1 ähnlichsten von %2 Paaren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for leads that are likely one person…</source>
        <translation>Leads, die wahrscheinlich eine Person sind, werden gesucht …</translation>
    </message>
    <message>
        <source>By e-mail address, and by name with company or domain.</source>
        <translation>Nach E-Mail-Adresse und nach Name mit Firma oder Domain.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>No two leads look like one person.</source>
        <translation>Keine zwei Leads sehen nach einer Person aus.</translation>
    </message>
    <message>
        <source>Leads are compared by e-mail address, and by name with company or domain.</source>
        <translation>Verglichen werden die E-Mail-Adresse sowie der Name mit Firma oder Domain.</translation>
    </message>
    <message>
        <source>No leads are merged.</source>
        <translation>Es sind keine Leads zusammengeführt.</translation>
    </message>
    <message>
        <source>Merges appear here, and can be taken back.</source>
        <translation>Zusammenführungen erscheinen hier und lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>No two leads are kept apart.</source>
        <translation>Es sind keine zwei Leads getrennt zu halten.</translation>
    </message>
    <message>
        <source>Pairs that are never to be merged appear here.</source>
        <translation>Paare, die nie zusammengeführt werden sollen, erscheinen hier.</translation>
    </message>
    <message>
        <source>&amp;Take the merge back</source>
        <translation>Zusammenführung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Propose them again</source>
        <translation>&amp;Wieder vorschlagen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FeedbackActions</name>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Show this lead on the Leads page</source>
        <translation>Diesen Lead auf der Seite „Leads“ zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the change proposed last out of the draft again</source>
        <translation>Die zuletzt vorgeschlagene Änderung wieder aus dem Entwurf nehmen</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table that is shown</source>
        <translation>Die gezeigte Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Open the cited clause</source>
        <translation>Genannte Klausel öffnen</translation>
    </message>
    <message>
        <source>Show the cited clause on the Agreement page</source>
        <translation>Die genannte Klausel auf der Seite „Vereinbarung“ zeigen</translation>
    </message>
    <message>
        <source>Rule on disputes</source>
        <translation>Klärungsfälle entscheiden</translation>
    </message>
    <message>
        <source>Show the open disputes on marketing&apos;s desk</source>
        <translation>Die offenen Klärungsfälle auf der Seite „Marketing“ zeigen</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save the table that is shown as CSV or Excel workbook</source>
        <translation>Die gezeigte Tabelle als CSV oder Excel-Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter …</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG</source>
        <translation>Das Diagramm als PNG oder SVG speichern</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FeedbackControls</name>
    <message>
        <source>no groups</source>
        <translation>keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FeedbackPage</name>
    <message>
        <source>%1 decided, %2 rejected</source>
        <translation>%1 entschieden, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Show the newest quarter with decisions</source>
        <translation>Letztes Quartal mit Entscheidungen zeigen</translation>
    </message>
    <message>
        <source>Nothing was rejected in this period</source>
        <translation>In diesem Zeitraum wurde nichts abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) accepted. Reasons appear here as soon as sales rejects one.</source>
        <translation>
            <numerusform>%n Lead wurde angenommen. Gründe erscheinen hier, sobald der Vertrieb einen Lead ablehnt.</numerusform>
            <numerusform>%n Leads wurden angenommen. Gründe erscheinen hier, sobald der Vertrieb einen Lead ablehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided in this period</source>
        <translation>In diesem Zeitraum wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Sales decides in the queue; choose another period to look at earlier decisions.</source>
        <translation>Der Vertrieb entscheidet im Lead-Eingang. Für frühere Entscheidungen wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>rueckmeldungen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Reasons and cited clauses</source>
        <translation>Gründe und genannte Klauseln</translation>
    </message>
    <message>
        <source>Share of each group&apos;s decisions that were rejected, by reason</source>
        <translation>Anteil der Ablehnungen an den Entscheidungen jeder Gruppe, nach Grund</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch keine Rückmeldungen</translation>
    </message>
    <message>
        <source>Once leads are handed over and sales accepts or rejects them, this page shows the reasons, and which edits of the agreement would have avoided rejections.</source>
        <translation>Sobald Leads übergeben sind und der Vertrieb sie annimmt oder ablehnt, stehen hier die Gründe, und welche Änderungen der Vereinbarung Ablehnungen vermieden hätten.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zum Lead-Eingang</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Reasons of rejections, most frequent first; the table holds the same numbers</source>
        <translation>Ablehnungsgründe, der häufigste zuerst; die Tabelle enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>Rückmeldungen %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
        <translation>PNG-Bilder (*.png);;SVG-Zeichnungen (*.svg)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FigureTiles</name>
    <message>
        <source>%1, %2 pending</source>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Claims contradicted</source>
        <translation>Begründung widerlegt</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>Ablehnung aufgehoben</translation>
    </message>
    <message>
        <source>Rejections explained</source>
        <translation>Ablehnung erläutert</translation>
    </message>
    <message>
        <source>Median time to decide</source>
        <translation>Zeit bis zur Entscheidung (Median)</translation>
    </message>
    <message>
        <source>Rejections whose claim the facts known at the handover do not bear out, of those that could be checked</source>
        <translation>Ablehnungen, deren Begründung die Angaben bei der Übergabe widerlegen, von den prüfbaren</translation>
    </message>
    <message>
        <source>Of the rejections that both sides ruled on</source>
        <translation>Von den Ablehnungen, über die beide Seiten entschieden haben</translation>
    </message>
    <message>
        <source>Rejections with a text or a corrected fact, of all</source>
        <translation>Ablehnungen mit Text oder berichtigter Angabe, von allen</translation>
    </message>
    <message>
        <source>Business time from the handover to accepting or rejecting</source>
        <translation>Geschäftszeit von der Übergabe bis zur Annahme oder Ablehnung</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FilterMenu</name>
    <message>
        <source>Inquiries only</source>
        <translation>Nur Anfragen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FirstDraft</name>
    <message>
        <source>No agreement yet</source>
        <translation>Noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>Begin with a template. Every number in it can be changed, and it scores your leads at once, unsigned.</source>
        <translation>Beginnen Sie mit einer Vorlage. Jede Zahl darin lässt sich ändern, und sie bewertet Ihre Leads sofort, ohne Unterschrift.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FlipModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FlipsDialog</name>
    <message>
        <source>No longer handed over</source>
        <translation>Nicht mehr übergeben</translation>
    </message>
    <message>
        <source>Newly handed over</source>
        <translation>Neu übergeben</translation>
    </message>
    <message>
        <source>Comparing lead by lead…</source>
        <translation>Lead für Lead wird verglichen …</translation>
    </message>
    <message>
        <source>The first %1 of %2 leads. Enter or a double click opens the lead.</source>
        <translation>Die ersten %1 von %2 Leads. Eingabetaste oder Doppelklick öffnet den Lead.</translation>
    </message>
    <message>
        <source>No lead flips in this direction.</source>
        <translation>In diese Richtung kippt kein Lead.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the lead.</source>
        <translation>Eingabetaste oder Doppelklick öffnet den Lead.</translation>
    </message>
    <message>
        <source>Leads that flip</source>
        <translation>Leads mit anderem Ergebnis</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FollowUpChooser</name>
    <message>
        <source>&amp;Today</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Three working &amp;days</source>
        <translation>Drei Arbeits&amp;tage</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Nächste &amp;Woche</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FormPart</name>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::HolidaysPart</name>
    <message numerus="yes">
        <source>Closed in %1: %n days</source>
        <translation>
            <numerusform>%1 geschlossen: %n Tag</numerusform>
            <numerusform>%1 geschlossen: %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImpactLive</name>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImpactPanel</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation>Fassung %1 (in Kraft)</translation>
    </message>
    <message>
        <source>version %1 on trial</source>
        <translation>Fassung %1 (Probebetrieb)</translation>
    </message>
    <message>
        <source>this version as it was opened</source>
        <translation>dieser Fassung, wie sie geöffnet wurde</translation>
    </message>
    <message>
        <source>All %1 leads as of now, compared with %2</source>
        <translation>Alle %1 Leads, Stand jetzt, verglichen mit %2</translation>
    </message>
    <message>
        <source>Leads that flip: %1 out, %2 in</source>
        <translation>Anderes Ergebnis: %1 hinaus, %2 hinein</translation>
    </message>
    <message>
        <source>No lead flips</source>
        <translation>Kein Lead mit anderem Ergebnis</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>playing history again…</source>
        <translation>Rückrechnung läuft …</translation>
    </message>
    <message>
        <source>A quarter, by history played again</source>
        <translation>Ein Quartal, nach der Rückrechnung</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Import some to see what the agreement does.</source>
        <translation>Importieren Sie welche, um zu sehen, was die Vereinbarung bewirkt.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImportDuplicateModel</name>
    <message>
        <source>Lead of its own</source>
        <translation>Eigener Lead</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Update the lead</source>
        <translation>Lead aktualisieren</translation>
    </message>
    <message>
        <source>Never merge</source>
        <translation>Nie zusammenführen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Known lead</source>
        <translation>Bekannter Lead</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImportForecast</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Rows that were refused or warned of</source>
        <translation>Zurückgewiesene Zeilen und Warnungen</translation>
    </message>
    <message>
        <source>Rows that will be refused, and warnings</source>
        <translation>Zeilen, die zurückgewiesen werden, und Warnungen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Write this into the workspace, all or nothing (%1)</source>
        <translation>In den Arbeitsbereich schreiben, ganz oder gar nicht (%1)</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Leads zeigen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren …</translation>
    </message>
    <message>
        <source>Next: the leads page says who would be handed over, and who lacks information.</source>
        <translation>Als Nächstes: Die Seite „Leads“ zeigt, wer übergeben würde und wem eine Angabe fehlt.</translation>
    </message>
    <message>
        <source>Scores and waterfall have it from now on.</source>
        <translation>Bewertung und Wasserfall berücksichtigen es ab jetzt.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert …</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 repeated in the file</source>
        <translation>%1 in der Datei wiederholt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 zurückgewiesen</translation>
    </message>
    <message>
        <source>%1 with a warning</source>
        <translation>%1 mit Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look like leads you have, or like each other.</source>
        <translation>
            <numerusform>%n Zeile gleicht einem bekannten Lead oder einer anderen Zeile.</numerusform>
            <numerusform>%n Zeilen gleichen bekannten Leads oder einander.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden …</translation>
    </message>
    <message>
        <source>Row by row, or by rule: update the known lead, import as a lead of its own, or never merge the two</source>
        <translation>Zeile für Zeile oder nach Regel: den bekannten Lead aktualisieren, als eigenen Lead importieren oder nie zusammenführen</translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation>Zu&amp;rückgewiesene Zeilen sichern …</translation>
    </message>
    <message>
        <source>As a table with the reasons: correct it, and import it again</source>
        <translation>Als Tabelle mit den Gründen: berichtigen und noch einmal importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicates</source>
        <translation>
            <numerusform>%Ln mögliche Dublette</numerusform>
            <numerusform>%Ln mögliche Dubletten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImportOptions</name>
    <message>
        <source>As a column says</source>
        <translation>Wie in einer Spalte angegeben</translation>
    </message>
    <message>
        <source>ID in the source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Comma (1.250,50)</source>
        <translation>Komma (1.250,50)</translation>
    </message>
    <message>
        <source>Point (1,250.50)</source>
        <translation>Punkt (1,250.50)</translation>
    </message>
    <message>
        <source>Past leads: never hand them over</source>
        <translation>Leads aus der Vergangenheit: nie übergeben</translation>
    </message>
    <message>
        <source>Count an activity once in ten minutes</source>
        <translation>Eine Aktivität einmal je zehn Minuten zählen</translation>
    </message>
    <message>
        <source>Zone of the times in the file, e.g. Europe/Berlin; without it that of the workspace.</source>
        <translation>Zeitzone der Zeiten in der Datei, z.&#xa0;B. Europe/Berlin; ohne Angabe die des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>e.g. unknown; n/a</source>
        <translation>z.&#xa0;B. unbekannt; k. A.</translation>
    </message>
    <message>
        <source>Texts that mean “missing”, separated by semicolons. Every other text is kept as it is.</source>
        <translation>Texte, die „fehlt“ bedeuten, durch Semikolons getrennt. Jeder andere Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Leads are named by</source>
        <translation>Leads sind erkennbar an</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Means “missing”</source>
        <translation>Bedeutet „fehlt“</translation>
    </message>
    <message>
        <source>Type of every row</source>
        <translation>Art in jeder Zeile</translation>
    </message>
    <message>
        <source>Content of every row</source>
        <translation>Inhalt in jeder Zeile</translation>
    </message>
    <message>
        <source>Time of every row</source>
        <translation>Zeitpunkt in jeder Zeile</translation>
    </message>
    <message>
        <source>e.g. 2026-02-10 15:00</source>
        <translation>z. B. 2026-02-10 15:00</translation>
    </message>
    <message>
        <source>Source of every row</source>
        <translation>Quelle jeder Zeile</translation>
    </message>
    <message>
        <source>Campaign of every row</source>
        <translation>Kampagne jeder Zeile</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImportPage</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also in the mapping: %1</source>
        <translation>Außerdem in der Spaltenzuordnung: %1</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Zuordnung laden …</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Zuordnung speichern …</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>What holds for every row</source>
        <translation>Was für jede Zeile gilt</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>any program</source>
        <translation>irgendeinem Programm</translation>
    </message>
    <message>
        <source>Finds the columns by their names, or by those that a program gives them.</source>
        <translation>Findet die Spalten nach ihren Namen oder nach denen, die ein Programm ihnen gibt.</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>Spalten wie in</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>So wird die Datei gelesen</translation>
    </message>
    <message>
        <source>The refused rows were saved as %1. Correct them there and import the file: its last column is left out.</source>
        <translation>Die zurückgewiesenen Zeilen sind als %1 gesichert. Berichtigen Sie sie dort und importieren Sie die Datei; ihre letzte Spalte bleibt weg.</translation>
    </message>
    <message>
        <source>These columns are known: they are read as those of %1 on %2.</source>
        <translation>Diese Spalten sind bekannt: Sie werden gelesen wie die von %1 am %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>the last such file</source>
        <translation>der letzten solchen Datei</translation>
    </message>
    <message>
        <source>The mapping was saved as %1, and is used for the next file with these columns.</source>
        <translation>Die Zuordnung ist als %1 gesichert und gilt für die nächste Datei mit diesen Spalten.</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy rows with their header in a spreadsheet first.</source>
        <translation>Es gibt keine Tabelle zum Einfügen. Kopieren Sie zuerst Zeilen mit ihrer Kopfzeile in einem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::KeyDialog</name>
    <message>
        <source>Create a signing key</source>
        <translation>Schlüssel zum Unterzeichnen anlegen</translation>
    </message>
    <message>
        <source>The key is kept sealed on this computer. Without its passphrase nobody can sign with it, and nobody can restore it.</source>
        <translation>Der Schlüssel liegt versiegelt auf diesem Rechner. Ohne sein Passwort kann niemand damit unterzeichnen, und niemand kann es wiederherstellen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::KeysDialog</name>
    <message>
        <source>Create…</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Take confirmation back</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>replaced by a newer key</source>
        <translation>durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>bestätigt am %1</translation>
    </message>
    <message>
        <source>revoked on %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>My keys on this computer</source>
        <translation>Meine Schlüssel auf diesem Rechner</translation>
    </message>
    <message>
        <source>Keys of others that I have confirmed</source>
        <translation>Schlüssel anderer, die ich bestätigt habe</translation>
    </message>
    <message>
        <source>Revoked keys</source>
        <translation>Widerrufene Schlüssel</translation>
    </message>
    <message>
        <source>There is no key on this computer yet. A key is what a person signs with.</source>
        <translation>Auf diesem Rechner gibt es noch keinen Schlüssel. Mit einem Schlüssel unterzeichnet eine Person.</translation>
    </message>
    <message>
        <source>Six words to read aloud to whoever wants to confirm this key:
German: %1
English: %2</source>
        <translation>Sechs Wörter zum Vorlesen für den, der diesen Schlüssel bestätigen will:
Deutsch: %1
Englisch: %2</translation>
    </message>
    <message>
        <source>%1 can sign now. Make a backup of the key: nobody can restore it without one.</source>
        <translation>%1 kann jetzt unterzeichnen. Sichern Sie den Schlüssel: Ohne Sicherung kann ihn niemand zurückholen.</translation>
    </message>
    <message>
        <source>Back up the key of %1</source>
        <translation>Schlüssel von %1 sichern</translation>
    </message>
    <message>
        <source>Signing key (*.handschlag-key)</source>
        <translation>Unterschriftsschlüssel (*.handschlag-key)</translation>
    </message>
    <message>
        <source>Written to %1 and read back. It is sealed with its passphrase; keep it apart from this computer.</source>
        <translation>Nach %1 geschrieben und zurückgelesen. Er ist mit seinem Passwort versiegelt; bewahren Sie ihn getrennt von diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Restore a key</source>
        <translation>Schlüssel zurückholen</translation>
    </message>
    <message>
        <source>The key of %1 is back.</source>
        <translation>Der Schlüssel von %1 ist wieder da.</translation>
    </message>
    <message>
        <source>The new key is %1. The old one vouches for it. Make a backup of the new one.</source>
        <translation>Der neue Schlüssel ist %1. Der alte bürgt für ihn. Sichern Sie den neuen.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Nothing that this key signs from now on is accepted; what it signed before stays valid. This cannot be taken back.
Type the name to revoke it: %1</source>
        <translation>Von jetzt an gilt keine Unterschrift dieses Schlüssels mehr; was er vorher unterzeichnet hat, bleibt gültig. Das lässt sich nicht zurücknehmen.
Zum Widerrufen den Namen eingeben: %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The key is revoked, here and in this workspace.</source>
        <translation>Der Schlüssel ist widerrufen, hier und in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The key is revoked on this computer. This workspace does not know it.</source>
        <translation>Der Schlüssel ist auf diesem Rechner widerrufen. Dieser Arbeitsbereich kennt ihn nicht.</translation>
    </message>
    <message>
        <source>The key is no longer confirmed.</source>
        <translation>Der Schlüssel ist nicht mehr bestätigt.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LaterPanel</name>
    <message>
        <source>The date to follow up is already over.</source>
        <translation>Die Wiedervorlage ist schon vorbei.</translation>
    </message>
    <message>
        <source>Follow up later</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message numerus="yes">
        <source>Follow up later: %n lead(s)</source>
        <translation>
            <numerusform>Wiedervorlage: %n Lead</numerusform>
            <numerusform>Wiedervorlage: %n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Wiedervorlage setzen</translation>
    </message>
    <message>
        <source>today, in two hours</source>
        <translation>heute, in zwei Stunden</translation>
    </message>
    <message>
        <source>tomorrow morning</source>
        <translation>morgen früh</translation>
    </message>
    <message>
        <source>in three working days</source>
        <translation>in drei Arbeitstagen</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>Usual dates</source>
        <translation>Übliche Termine</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notiz (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Why the clocks stand still until then</source>
        <translation>Warum die Fristen bis dahin ruhen</translation>
    </message>
    <message>
        <source>The clocks run on</source>
        <translation>Die Fristen laufen weiter</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadDetailsPanel</name>
    <message>
        <source>Select a lead to see why it has its score.</source>
        <translation>Wählen Sie einen Lead, um zu sehen, warum er seine Punktzahl hat.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Why this lead has its score</source>
        <translation>Warum dieser Lead seine Punktzahl hat</translation>
    </message>
    <message>
        <source>What is known of this lead</source>
        <translation>Was über diesen Lead bekannt ist</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Was geschehen ist, Neuestes zuerst</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Excluded, whatever the score</source>
        <translation>Ausgeschlossen, unabhängig von der Punktzahl</translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation>Hat um Kontakt gebeten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, Pflichtangabe</translation>
    </message>
    <message>
        <source>Own attributes</source>
        <translation>Eigene Merkmale</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>und %n früherer</numerusform>
            <numerusform>und %n frühere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln Mitarbeiter</numerusform>
            <numerusform>%Ln Mitarbeiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadFieldForm</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a day like %1</source>
        <translation>ein Tag wie %1</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1: Erwartet wird %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadListModel</name>
    <message>
        <source>Skipped this stage: the time of the next one.</source>
        <translation>Hat diese Stufe übersprungen: Es gilt die Zeit der nächsten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadPanel</name>
    <message>
        <source>Enter or a double click opens the lead.</source>
        <translation>Eingabetaste oder Doppelklick öffnet den Lead.</translation>
    </message>
    <message>
        <source>Leads behind the chosen bar</source>
        <translation>Leads hinter dem gewählten Balken</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed.</source>
        <translation>Die neuesten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>name of a file</comment>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadsPage</name>
    <message>
        <source>Search leads</source>
        <translation>Leads suchen</translation>
    </message>
    <message>
        <source>Filter by decision</source>
        <translation>Nach Entscheidung filtern</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>The selected lead</source>
        <translation>Der gewählte Lead</translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation>Lead suchen</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>Kein Lead passt</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Nichts passt zugleich zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, judged under version %2 (in force)</source>
        <translation>%1, beurteilt nach Fassung %2 (in Kraft)</translation>
    </message>
    <message>
        <source>%1, judged under version %2 (trial)</source>
        <translation>%1, beurteilt nach Fassung %2 (Probebetrieb)</translation>
    </message>
    <message>
        <source>%1, judged under draft %2 (unsigned)</source>
        <translation>%1, beurteilt nach Entwurf %2 (nicht unterzeichnet)</translation>
    </message>
    <message>
        <source>This lead is not in the workspace any more.</source>
        <translation>Dieser Lead ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Name, company, e-mail, ID</source>
        <translation>Name, Firma, E-Mail, ID</translation>
    </message>
    <message>
        <source>The leads are being judged…</source>
        <translation>Die Leads werden beurteilt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a CSV file or a workbook: columns are recognised by their names, and every lead is judged at once.</source>
        <translation>Importieren Sie eine CSV-Datei oder eine Arbeitsmappe: Spalten werden an ihren Namen erkannt, und jeder Lead wird sofort beurteilt.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save the leads that are shown as CSV or Excel workbook (%1)</source>
        <translation>Die gezeigten Leads als CSV oder Excel-Arbeitsmappe speichern (%1)</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>name of a file</comment>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.handschlag);;All files (*)</source>
        <translation>Arbeitsbereiche (*.handschlag);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your leads</source>
        <translation>Ihre Leads</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose File, New workspace and another place.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie Datei, Neuer Arbeitsbereich und einen anderen Ort.</translation>
    </message>
    <message>
        <source>About Handschlag</source>
        <translation>Über Handschlag</translation>
    </message>
    <message>
        <source>Handschlag %1</source>
        <translation>Handschlag %1</translation>
    </message>
    <message>
        <source>Marketing and sales shake hands on what a qualified lead is.

Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %1. Icons: Breeze by the KDE community (LGPL 3 or later).</source>
        <translation>Marketing und Vertrieb geben sich die Hand darauf, was ein qualifizierter Lead ist.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung. Erstellt mit Qt %1. Symbole: Breeze aus der KDE-Gemeinschaft (LGPL 3 oder neuer).</translation>
    </message>
    <message>
        <source>%1 – Handschlag</source>
        <translation>%1 – Handschlag</translation>
    </message>
    <message>
        <source>(%1 overdue) %2</source>
        <translation>(%1 überfällig) %2</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.handschlag-backup *.handschlag);;All files (*)</source>
        <translation>Sicherungen (*.handschlag-backup *.handschlag);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore as a new workspace</source>
        <translation>Als neuen Arbeitsbereich wiederherstellen</translation>
    </message>
    <message>
        <source>Workspaces (*.handschlag)</source>
        <translation>Arbeitsbereiche (*.handschlag)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MeasuresPart</name>
    <message>
        <source>Change a measure</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>Fit band %1</source>
        <translation>Fit-Stufe %1</translation>
    </message>
    <message>
        <source>Measure of %1%2</source>
        <comment>category and fit band</comment>
        <translation>Maßnahme für %1%2</translation>
    </message>
    <message>
        <source>Measure by fit band and category</source>
        <translation>Maßnahme nach Fit-Stufe und Kategorie</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MergeDialog</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were editing. Everything else is put together already; choose what holds here.</source>
        <translation>Jemand anders hat dasselbe geändert, während Sie daran gearbeitet haben. Alles Übrige ist schon zusammengeführt; wählen Sie, was hier gilt.</translation>
    </message>
    <message>
        <source>Save these</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MergePanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lead (why it may be the same)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say which lead this one is: press its number, or type the id it has elsewhere.</source>
        <translation>Sagen Sie, welcher Lead es ist: Drücken Sie seine Nummer, oder geben Sie die ID ein, die er anderswo hat.</translation>
    </message>
    <message>
        <source>This lead is a duplicate: which one stays?</source>
        <translation>Dieser Lead ist eine Dublette: Welcher bleibt?</translation>
    </message>
    <message>
        <source>Its activities go to the lead that stays, missing fields are filled, the strictest consent wins. Ctrl+Z takes it back.</source>
        <translation>Seine Aktivitäten gehen an den Lead, der bleibt; fehlende Angaben werden ergänzt, die strengste Einwilligung gilt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No lead with the same e-mail address, or the same name and company, is known.</source>
        <translation>Kein Lead mit gleicher E-Mail-Adresse oder mit gleichem Namen und gleicher Firma ist bekannt.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <source>Or its id elsewhere (external id)</source>
        <translation>Oder seine ID anderswo (externe ID)</translation>
    </message>
    <message>
        <source>External id of the lead that stays</source>
        <translation>Externe ID des Leads, der bleibt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::Navigation</name>
    <message>
        <source>%1 waiting, %2 overdue</source>
        <translation>%1 wartend, %2 überfällig</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NegotiationPart</name>
    <message>
        <source>Take a change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NewLeadDialog</name>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Required by the agreement</source>
        <translation>Pflichtangaben der Vereinbarung</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Was sonst bekannt ist</translation>
    </message>
    <message>
        <source>Enter the lead</source>
        <translation>Lead eintragen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Workspaces (*.handschlag)</source>
        <translation>Arbeitsbereiche (*.handschlag)</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Geben Sie an, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing is overwritten: choose another name.</source>
        <translation>%1 gibt es schon. Es wird nichts überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>One file holds everything: leads, agreement, signatures, history. It starts with an unsigned agreement, so that your leads are judged at once.</source>
        <translation>Eine Datei enthält alles: Leads, Vereinbarung, Unterschriften, Verlauf. Sie beginnt mit einer nicht unterzeichneten Vereinbarung, damit Ihre Leads sofort beurteilt werden.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NoteLine</name>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>Auf dem Desktop &amp;melden</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>When not</source>
        <translation>Wann nicht</translation>
    </message>
    <message>
        <source>&amp;Outside business hours</source>
        <translation>&amp;Außerhalb der Geschäftszeiten</translation>
    </message>
    <message>
        <source>Every day &amp;from</source>
        <translation>Jeden Tag &amp;von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What falls due meanwhile is told afterwards, all at once.</source>
        <translation>Was in dieser Zeit fällig wird, wird danach auf einmal gemeldet.</translation>
    </message>
    <message>
        <source>On a screen that others see</source>
        <translation>Wenn andere den Bildschirm sehen</translation>
    </message>
    <message>
        <source>&amp;Name the company</source>
        <translation>&amp;Firma nennen</translation>
    </message>
    <message>
        <source>Names of persons are never shown.</source>
        <translation>Namen von Personen werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>&amp;Hand over by itself while the window is open</source>
        <translation>Von &amp;selbst übergeben, solange das Fenster offen ist</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Beginnt im</translation>
    </message>
    <message>
        <source>Name and date of the works agreement</source>
        <translation>Name und Datum der Betriebsvereinbarung</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vermerken</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Waterfall, promises, feedback and review count by its quarters. What is frozen keeps its days.</source>
        <translation>Wasserfall, Zusagen, Rückmeldungen und Quartalsreview zählen nach seinen Quartalen. Was festgeschrieben ist, behält seine Tage.</translation>
    </message>
    <message>
        <source>Works agreement</source>
        <translation>Betriebsvereinbarung</translation>
    </message>
    <message>
        <source>Until one is recorded, a promise is shown as kept or missed. How late something was done tells how people work: to show it, one person of each side has to agree. Either of them can withdraw it. Both are kept in the audit log.</source>
        <translation>Solange keine vermerkt ist, steht bei jeder Zusage nur gehalten oder versäumt. Wie spät etwas erledigt wurde, verrät, wie Menschen arbeiten: Es zu zeigen verlangt die Zustimmung je einer Person beider Seiten. Jede Seite kann sie widerrufen. Beides steht im Protokoll.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <comment>a person, its side, a day</comment>
        <translation>%1 (%2) am %3</translation>
    </message>
    <message>
        <source>None is recorded: late counts as missed.</source>
        <translation>Keine vermerkt: Verspätetes zählt als versäumt.</translation>
    </message>
    <message>
        <source>“%1”, recorded by %2, confirmed by %3. Late is told apart from missed.</source>
        <translation>„%1“, vermerkt von %2, bestätigt von %3. Verspätetes steht neben Versäumtem.</translation>
    </message>
    <message>
        <source>“%1”, recorded by %2. It holds once somebody of %3 confirms it.</source>
        <translation>„%1“, vermerkt von %2. Gilt, sobald jemand auf der Seite %3 bestätigt.</translation>
    </message>
    <message>
        <source>&amp;Confirm as %1</source>
        <comment>a side</comment>
        <translation>Als %1 &amp;bestätigen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::OutcomePanel</name>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>Open an opportunity</source>
        <translation>Verkaufschance eröffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Amount (may stay empty)</source>
        <translation>Betrag (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why it was lost (may stay empty)</source>
        <translation>Warum verloren (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::OutputMenu</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>Zahlen drucken</translation>
    </message>
    <message>
        <source>The printer cannot be drawn on; nothing was printed.</source>
        <translation>Der Drucker nimmt nichts an; es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture as P&amp;NG…</source>
        <translation>Bild als P&amp;NG speichern …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save picture as S&amp;VG…</source>
        <translation>Bild als S&amp;VG speichern …</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ParetoChart</name>
    <message>
        <source>%1, %2: %3 rejections, %4; cumulative %5</source>
        <translation>%1, %2: %3 Ablehnungen, %4; aufsummiert %5</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PassphraseRow</name>
    <message>
        <source>Keep it in the key store of this system</source>
        <translation>Im Schlüsselspeicher dieses Systems aufbewahren</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>This system has no key store: the passphrase is asked for each time.</source>
        <translation>Dieses System hat keinen Schlüsselspeicher: Nach dem Passwort wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>No key store answers on this system: the passphrase is asked for each time.</source>
        <translation>Auf diesem System antwortet kein Schlüsselspeicher: Nach dem Passwort wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>The passphrase comes from the key store of this system.</source>
        <translation>Das Passwort kommt aus dem Schlüsselspeicher dieses Systems.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PastImportsModel</name>
    <message>
        <source>taken back %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PastImportsPanel</name>
    <message>
        <source>Imported so far</source>
        <translation>Bisher importiert</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>Diesen Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>All or nothing; it stays in this list, and the file can be imported again</source>
        <translation>Ganz oder gar nicht; der Eintrag bleibt in der Liste, und die Datei lässt sich noch einmal importieren</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>If it is taken back</source>
        <translation>Wenn er zurückgenommen wird</translation>
    </message>
    <message>
        <source>This import was taken back. The file can be imported again.</source>
        <translation>Dieser Import wurde zurückgenommen. Die Datei lässt sich noch einmal importieren.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Looking what builds on it…</source>
        <translation>Sieht nach, was darauf aufbaut …</translation>
    </message>
    <message>
        <source>It has changed nothing; it will only be marked.</source>
        <translation>Er hat nichts geändert; er wird nur als zurückgenommen vermerkt.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PeriodBox</name>
    <message>
        <source>own dates</source>
        <translation>eigene Daten</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quartal</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Letzter Tag des Zeitraums</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PersonasStep</name>
    <message>
        <source>does not matter</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>schließt aus</translation>
    </message>
    <message>
        <source>✗ A lead like this is excluded.</source>
        <translation>✗ Ein solcher Lead ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>✓ A lead like this has %1 points of fit; %2 are needed.</source>
        <translation>✓ Ein solcher Lead hat %1 Punkte Fit; nötig sind %2.</translation>
    </message>
    <message>
        <source>! A lead like this has %1 points of fit; %2 are needed: it would not be handed over.</source>
        <translation>! Ein solcher Lead hat %1 Punkte Fit; nötig sind %2: er würde nicht übergeben.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>New persona %1</source>
        <translation>Neue Persona %1</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Remove a persona</source>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>Change a persona</source>
        <translation>Persona ändern</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Whom do you want to win? Describe each kind of buyer in a sentence and say by which answers such a lead is recognised. The program tells whether that person would pass.</source>
        <translation>Wen wollen Sie gewinnen? Beschreiben Sie jede Art von Käufer in einem Satz und sagen Sie, an welchen Angaben man einen solchen Lead erkennt. Das Programm sagt, ob dieser Mensch durchkäme.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For example: runs the production of a machine builder and wants shorter set-up times</source>
        <translation>Zum Beispiel: leitet die Produktion eines Maschinenbauers und will kürzere Rüstzeiten</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt an</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PointCard</name>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(entfällt)</translation>
    </message>
    <message>
        <source>Offered instead: %1</source>
        <translation>Stattdessen angeboten: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Answered for %1</source>
        <translation>Antwort für %1</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Counter-offer…</source>
        <translation>Gegenvorschlag …</translation>
    </message>
    <message>
        <source>Take the offer</source>
        <translation>Angebot annehmen</translation>
    </message>
    <message>
        <source>Keep ours…</source>
        <translation>Bei unserem bleiben …</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Set it to what it was before</source>
        <translation>Auf den früheren Wert setzen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Kommentar:</translation>
    </message>
    <message>
        <source>Why not:</source>
        <translation>Warum nicht:</translation>
    </message>
    <message>
        <source>Why ours:</source>
        <translation>Warum unseres:</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PointsView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against version %2</source>
        <translation>%1 gegenüber Fassung %2</translation>
    </message>
    <message>
        <source>%1 since the first text</source>
        <translation>%1 seit dem ersten Text</translation>
    </message>
    <message>
        <source>Show the changed sentences word by word</source>
        <translation>Geänderte Sätze Wort für Wort zeigen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PresentWindow</name>
    <message>
        <source>→ next   N note   D decision   Esc end</source>
        <translation>→ weiter   N Notiz   D Beschluss   Esc Ende</translation>
    </message>
    <message>
        <source>Quarterly review %1</source>
        <translation>Quartalsreview %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ProblemModel</name>
    <message>
        <source>refused</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ProductChooser</name>
    <message>
        <source>Product line</source>
        <translation>Produktlinie</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ProductDialog</name>
    <message>
        <source>From a &amp;template</source>
        <translation>Nach einer &amp;Vorlage</translation>
    </message>
    <message>
        <source>Like an&amp;other line, its newest version</source>
        <translation>Wie eine andere &amp;Linie, nach ihrer neuesten Fassung</translation>
    </message>
    <message>
        <source>New product line</source>
        <translation>Neue Produktlinie</translation>
    </message>
    <message>
        <source>Product line to copy</source>
        <translation>Produktlinie, die kopiert wird</translation>
    </message>
    <message>
        <source>Each product line has an agreement of its own. Leads belong to the line that their field “product” names.</source>
        <translation>Jede Produktlinie hat eine eigene Vereinbarung. Leads gehören zu der Linie, die ihr Feld „Produkt“ nennt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PromiseChart</name>
    <message>
        <source>nothing judged yet</source>
        <translation>noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>%1 kept (%2)</source>
        <comment>share of promises and its interval</comment>
        <translation>%1 gehalten (%2)</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>zugesagt: %1</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <comment>promises no longer owed</comment>
        <translation>%1 entschuldigt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PromiseModel</name>
    <message>
        <source>No longer owed when its time would have come, or paused for an agreed reason</source>
        <translation>Nicht mehr geschuldet, als die Frist ablief, oder aus vereinbartem Grund pausiert</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>In time and not in time together</source>
        <translation>Pünktlich und nicht pünktlich zusammen</translation>
    </message>
    <message>
        <source>Not done when the deadline passed</source>
        <translation>Bei Ablauf der Frist nicht erledigt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PromisesView</name>
    <message>
        <source>No agreement in force</source>
        <translation>Keine Vereinbarung in Kraft</translation>
    </message>
    <message>
        <source>Promises are judged by the handovers under a signed agreement; those of a trial do not count. Once both sides have signed and leads are handed over, this page shows how both keep their word.</source>
        <translation>Zusagen werden an den Übergaben unter einer unterzeichneten Vereinbarung beurteilt; die eines Probebetriebs zählen nicht. Sobald beide Seiten unterzeichnet haben und Leads übergeben sind, zeigt diese Seite, wie beide Wort halten.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Vereinbarung öffnen</translation>
    </message>
    <message>
        <source>No handovers in %1</source>
        <translation>Keine Übergaben in %1</translation>
    </message>
    <message>
        <source>Promises are judged by the handovers of a quarter. Choose another quarter above.</source>
        <translation>Zusagen werden an den Übergaben eines Quartals beurteilt. Wählen Sie oben ein anderes Quartal.</translation>
    </message>
    <message>
        <source>Promises are judged by the handovers of a quarter, and nothing has been handed over yet under a version in force.</source>
        <translation>Zusagen werden an den Übergaben eines Quartals beurteilt, und unter einer Fassung in Kraft wurde noch nichts übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2: %n breach(es)</source>
        <translation>
            <numerusform>%1 · %2: %n Frist überschritten</numerusform>
            <numerusform>%1 · %2: %n Fristen überschritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise that could be judged was kept.</source>
        <translation>Jede Zusage, die zu beurteilen war, wurde gehalten.</translation>
    </message>
    <message>
        <source>Nothing could be judged yet.</source>
        <translation>Noch war nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Observers see figures without the leads behind them.</source>
        <translation>Beobachter sehen Zahlen ohne die Leads dahinter.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the lead.</source>
        <translation>Enter oder ein Doppelklick öffnet den Lead.</translation>
    </message>
    <message>
        <source>Promises kept in %1</source>
        <translation>Gehaltene Zusagen in %1</translation>
    </message>
    <message>
        <source>promises</source>
        <comment>name of a file</comment>
        <translation>zusagen</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quartal</translation>
    </message>
    <message>
        <source>Promises kept, as bars</source>
        <translation>Gehaltene Zusagen als Balken</translation>
    </message>
    <message>
        <source>Promises kept; the breaches behind a row are listed beside</source>
        <translation>Gehaltene Zusagen; die überschrittenen Fristen einer Zeile stehen daneben</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ProposalsSlide</name>
    <message>
        <source>open</source>
        <comment>a proposal</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>✓ in the draft</source>
        <translation>✓ im Entwurf</translation>
    </message>
    <message>
        <source>✗ declined</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>✗ declined: %1</source>
        <translation>✗ abgelehnt: %1</translation>
    </message>
    <message>
        <source>Accept into the draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation>Warum es abgelehnt wird</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The draft is proposed already. Taking the change in returns it to draft, and signatures are void.</source>
        <translation>Der Entwurf ist schon vorgeschlagen. Wird die Änderung übernommen, wird er wieder Entwurf, und Unterschriften verfallen.</translation>
    </message>
    <message>
        <source>Return to draft and accept</source>
        <translation>In den Entwurf zurückholen und übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Vereinbarung öffnen</translation>
    </message>
    <message>
        <source>Proposed changes of the definition</source>
        <translation>Vorgeschlagene Änderungen der Definition</translation>
    </message>
    <message>
        <source>No change of the definition is proposed</source>
        <translation>Keine Änderung der Definition ist vorgeschlagen</translation>
    </message>
    <message>
        <source>Over the quarter, changes are gathered on the Feedback page with “Keep for the review”, each with its evidence and backtest. Changes can also be made in the draft itself.</source>
        <translation>Über das Quartal werden auf der Seite „Rückmeldungen“ mit „Für das Quartalsreview vormerken“ Änderungen gesammelt, jede mit Beleg und Rückrechnung. Änderungen sind auch im Entwurf selbst möglich.</translation>
    </message>
    <message>
        <source>Go to the feedback</source>
        <translation>Zu den Rückmeldungen</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>nichts zum Nachrechnen</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n open</source>
        <translation>
            <numerusform>, %n offen</numerusform>
            <numerusform>, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>against version %1</source>
        <translation>gegenüber Fassung %1</translation>
    </message>
    <message>
        <source>, none open</source>
        <translation>, keiner offen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::PublishDialog</name>
    <message>
        <source>Publish version %1</source>
        <translation>Fassung %1 veröffentlichen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German, then English</source>
        <translation>Deutsch, dann Englisch</translation>
    </message>
    <message>
        <source>PDF, to hand over and to keep</source>
        <translation>PDF, zum Weitergeben und Aufbewahren</translation>
    </message>
    <message>
        <source>OpenDocument text, to comment in a word processor</source>
        <translation>OpenDocument-Text, zum Kommentieren in der Textverarbeitung</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Only the version in this workspace and its .sla file are signed. What is printed is a copy of it.</source>
        <translation>Unterzeichnet sind nur die Fassung in diesem Arbeitsbereich und ihre .sla-Datei. Das Gedruckte ist eine Abschrift davon.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-Text (*.odt)</translation>
    </message>
    <message>
        <source>agreement-version-%1</source>
        <translation>vereinbarung-fassung-%1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QualifyPanel</name>
    <message>
        <source>✓ The agreed BANT gate holds.</source>
        <translation>✓ Die vereinbarte BANT-Bedingung ist erfüllt.</translation>
    </message>
    <message>
        <source>✗ The agreed BANT gate does not hold yet.</source>
        <translation>✗ Die vereinbarte BANT-Bedingung ist noch nicht erfüllt.</translation>
    </message>
    <message>
        <source>✗ The agreed BANT gate does not hold yet. It asks for: %1.</source>
        <translation>✗ Die vereinbarte BANT-Bedingung ist noch nicht erfüllt. Sie verlangt: %1.</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Noch ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>This lead cannot be qualified yet: see what the clause asks for. Ctrl+Enter notes the answers.</source>
        <translation>Dieser Lead lässt sich noch nicht qualifizieren: Sehen Sie nach, was die Klausel verlangt. Strg+Eingabe notiert die Antworten.</translation>
    </message>
    <message>
        <source>Agree on an appointment first: its date and time.</source>
        <translation>Vereinbaren Sie zuerst einen Termin: Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Qualify this lead</source>
        <translation>Diesen Lead qualifizieren</translation>
    </message>
    <message>
        <source>Note the BANT answers</source>
        <translation>BANT-Antworten notieren</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Only note</source>
        <translation>Nur notieren</translation>
    </message>
    <message>
        <source>Note the answers without qualifying (Ctrl+Enter)</source>
        <translation>Antworten notieren, ohne zu qualifizieren (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Termin am</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QuestionPanel</name>
    <message>
        <source>Column “%1”, row %2: what does “%3” mean?</source>
        <translation>Spalte „%1“, Zeile %2: Was bedeutet „%3“?</translation>
    </message>
    <message>
        <source>The answer holds for all numbers of the file.</source>
        <translation>Die Antwort gilt für alle Zahlen der Datei.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lesen als %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueActions</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept this lead</source>
        <translation>Diesen Lead annehmen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Reject this lead with a reason that cites a clause</source>
        <translation>Diesen Lead mit einem Grund ablehnen, der sich auf eine Klausel beruft</translation>
    </message>
    <message>
        <source>Good lead</source>
        <translation>Guter Lead</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Select the next lead</source>
        <translation>Nächsten Lead auswählen</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Voriger Lead</translation>
    </message>
    <message>
        <source>Select the lead before</source>
        <translation>Vorigen Lead auswählen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back your last decision</source>
        <translation>Ihre letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the record in the CRM</source>
        <translation>Datensatz im CRM öffnen</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Lead-Eingang durchsuchen</translation>
    </message>
    <message>
        <source>Search company, name, e-mail</source>
        <translation>Firma, Name, E-Mail suchen</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>Hand over every lead that qualifies and is not out yet</source>
        <translation>Jeden Lead übergeben, der qualifiziert und noch nicht übergeben ist</translation>
    </message>
    <message>
        <source>Switch off if letters are pressed by accident; every command keeps its other key</source>
        <translation>Ausschalten, wenn Buchstaben versehentlich gedrückt werden; jeder Befehl behält seine andere Taste</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Log a call and what came of it</source>
        <translation>Einen Anruf und sein Ergebnis festhalten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Log an e-mail and what came of it</source>
        <translation>Eine E-Mail und ihr Ergebnis festhalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Set the date on which to follow up</source>
        <translation>Tag der Wiedervorlage festlegen</translation>
    </message>
    <message>
        <source>Qualify…</source>
        <translation>Qualifizieren …</translation>
    </message>
    <message>
        <source>Note the BANT answers, agree on an appointment, qualify</source>
        <translation>BANT-Antworten notieren, Termin vereinbaren, qualifizieren</translation>
    </message>
    <message>
        <source>Praise: mark as a good lead; one that waits is accepted with it</source>
        <translation>Lob: als guten Lead markieren; ein wartender Lead wird damit angenommen</translation>
    </message>
    <message>
        <source>Return to marketing…</source>
        <translation>Zur Nachbesserung …</translation>
    </message>
    <message>
        <source>Give back a lead whose data are missing or wrong</source>
        <translation>Einen Lead, bei dem Angaben fehlen oder falsch sind, an das Marketing zurückgeben</translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Zurück in Pflege …</translation>
    </message>
    <message>
        <source>Back to nurturing until a date</source>
        <translation>Bis zu einem Datum zurück in die Leadpflege</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualifizieren …</translation>
    </message>
    <message>
        <source>Take this lead out for good, with a reason</source>
        <translation>Diesen Lead endgültig herausnehmen, mit Grund</translation>
    </message>
    <message>
        <source>Find another contact…</source>
        <translation>Anderen Kontakt finden …</translation>
    </message>
    <message>
        <source>The wrong person at the right company: recycle and enter another contact</source>
        <translation>Falsche Person in der richtigen Firma: zurück in Pflege geben und anderen Kontakt eintragen</translation>
    </message>
    <message>
        <source>Merge with a duplicate…</source>
        <translation>Mit Dublette zusammenführen …</translation>
    </message>
    <message>
        <source>This person is known already</source>
        <translation>Diese Person ist schon bekannt</translation>
    </message>
    <message>
        <source>Open an opportunity…</source>
        <translation>Verkaufschance eröffnen …</translation>
    </message>
    <message>
        <source>A qualified lead becomes an opportunity</source>
        <translation>Ein qualifizierter Lead wird zur Verkaufschance</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>Gewonnen …</translation>
    </message>
    <message>
        <source>The opportunity was won</source>
        <translation>Die Verkaufschance wurde gewonnen</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Verloren …</translation>
    </message>
    <message>
        <source>The opportunity was lost</source>
        <translation>Die Verkaufschance ging verloren</translation>
    </message>
    <message>
        <source>Release the claim</source>
        <translation>Lead freigeben</translation>
    </message>
    <message>
        <source>Somebody else may work on this lead</source>
        <translation>Jemand anders darf diesen Lead bearbeiten</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark this lead for a decision on several</source>
        <translation>Diesen Lead markieren, um über mehrere zugleich zu entscheiden</translation>
    </message>
    <message>
        <source>Mark all shown</source>
        <translation>Alle gezeigten markieren</translation>
    </message>
    <message>
        <source>Mark every lead of the list</source>
        <translation>Jeden Lead der Liste markieren</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Neuer Lead …</translation>
    </message>
    <message>
        <source>Enter a lead by hand</source>
        <translation>Einen Lead von Hand eintragen</translation>
    </message>
    <message>
        <source>I am away…</source>
        <translation>Ich bin abwesend …</translation>
    </message>
    <message>
        <source>Days on which no lead is handed to you</source>
        <translation>Tage, an denen Ihnen kein Lead zugeteilt wird</translation>
    </message>
    <message>
        <source>Single-letter keys (A, R, C, E, L, Q, G, O, J, K, X)</source>
        <translation>Buchstabentasten (A, R, C, E, L, Q, G, O, J, K, X)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save the queue that is shown as CSV or Excel workbook</source>
        <translation>Den gezeigten Lead-Eingang als CSV oder Excel-Arbeitsmappe speichern</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueCommands</name>
    <message>
        <source>The agreement has no reason that leads this way. Reject (R) shows the reasons there are.</source>
        <translation>Die Vereinbarung kennt keinen Grund, der dorthin führt. Ablehnen (R) zeigt die Gründe, die es gibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lead: why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) could not be decided on and are back:</source>
        <translation>
            <numerusform>Über %n Lead ließ sich nicht entscheiden; er ist wieder da:</numerusform>
            <numerusform>Über %n Leads ließ sich nicht entscheiden; sie sind wieder da:</numerusform>
        </translation>
    </message>
    <message>
        <source>The CRM address of this lead is no web address. Nothing was opened.</source>
        <translation>Die CRM-Adresse dieses Leads ist keine Webadresse. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>No lead is selected.</source>
        <translation>Kein Lead ist ausgewählt.</translation>
    </message>
    <message>
        <source>This is decided one lead at a time: remove the marks first.</source>
        <translation>Darüber wird für jeden Lead einzeln entschieden: Heben Sie zuerst die Markierungen auf.</translation>
    </message>
    <message>
        <source>No CRM address of this lead is known.</source>
        <translation>Von diesem Lead ist keine CRM-Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueHeader</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 due in 15 min</source>
        <translation>%1 fällig in 15 min</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Search company, name, e-mail</source>
        <translation>Firma, Name, E-Mail suchen</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Lead-Eingang durchsuchen</translation>
    </message>
    <message>
        <source>Search company, name, e-mail (Ctrl+F)</source>
        <translation>Firma, Name, E-Mail suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Options of the queue</source>
        <translation>Optionen des Lead-Eingangs</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Mein Lead-Eingang</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Überfällig (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Neu (%1)</translation>
    </message>
    <message>
        <source>Follow up today (%1)</source>
        <translation>Wiedervorlage heute (%1)</translation>
    </message>
    <message>
        <source>Sales readiness, 0 to 100. It sorts the queue and decides nothing.</source>
        <translation>Vertriebsreife, 0 bis 100. Sie sortiert den Lead-Eingang und entscheidet nichts.</translation>
    </message>
    <message>
        <source>Category by behaviour (A to D) and fit band (1 to 4)</source>
        <translation>Kategorie nach Interesse (A bis D) und Fit-Stufe (1 bis 4)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>R</source>
        <comment>sales readiness, a narrow column</comment>
        <translation>VR</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>In Arbeit bei</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kat.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueuePage</name>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>No lead matches the search.</source>
        <translation>Kein Lead passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing more is waiting.</source>
        <translation>Es wartet nichts mehr.</translation>
    </message>
    <message>
        <source>Leads that wait</source>
        <translation>Wartende Leads</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 was entered. The lead is handed over as soon as it qualifies.</source>
        <translation>%1 ist eingetragen. Der Lead wird übergeben, sobald er qualifiziert ist.</translation>
    </message>
    <message>
        <source>It may be known already: %1.</source>
        <translation>Vielleicht ist der Lead schon bekannt: %1.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>name of a file</comment>
        <translation>Lead-Eingang</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReadingOptions</name>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The row that names the columns; lines above it are passed over. Without one the columns are called A, B, C …</source>
        <translation>Die Zeile mit den Namen der Spalten; was darüber steht, wird übergangen. Ohne sie heißen die Spalten A, B, C …</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>Überschriften in Zeile</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReadingPane</name>
    <message>
        <source>Text of the agreement</source>
        <translation>Text der Vereinbarung</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReasonForm</name>
    <message>
        <source>%1 (Ctrl+Enter in the text)</source>
        <translation>%1 (Strg+Eingabe im Text)</translation>
    </message>
    <message>
        <source>A sentence is needed: the other side reads it.</source>
        <translation>Ein Satz ist nötig: Die andere Seite liest ihn.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReasonMatrixModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 decisions. Thin evidence.</source>
        <translation>%1 von %2 Entscheidungen. Dünne Datenlage.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 von %2 Entscheidungen</translation>
    </message>
    <message>
        <source>Reason and clause</source>
        <translation>Grund und Klausel</translation>
    </message>
    <message>
        <source>%1: %2 accepted (%3)</source>
        <translation>%1: %2 angenommen (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 von %2 angenommen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReasonPanel</name>
    <message>
        <source>Rejections with the chosen reason; Enter opens the lead</source>
        <translation>Ablehnungen mit dem gewählten Grund; Enter öffnet den Lead</translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s), by day and without names of whoever decided.</source>
        <translation>
            <numerusform>%n Ablehnung, nach Tag und ohne Namen der Entscheidenden.</numerusform>
            <numerusform>%n Ablehnungen, nach Tag und ohne Namen der Entscheidenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReasonTableModel</name>
    <message>
        <source>Thin evidence: fewer than %1 cases.</source>
        <translation>Dünne Datenlage: weniger als %1 Fälle.</translation>
    </message>
    <message>
        <source>Of the rejections whose claim could be checked: what was known at the handover says otherwise</source>
        <translation>Von den Ablehnungen mit prüfbarer Begründung: die Angaben bei der Übergabe sagen etwas anderes</translation>
    </message>
    <message>
        <source>Of the rejections that both sides ruled on</source>
        <translation>Von den Ablehnungen, über die beide Seiten entschieden haben</translation>
    </message>
    <message>
        <source>95 % interval of the share (Wilson)</source>
        <translation>95-%-Intervall des Anteils (Wilson)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cited clause</source>
        <translation>Genannte Klausel</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Aufgehoben</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RejectPanel</name>
    <message>
        <source>Press the number of the reason.</source>
        <translation>Drücken Sie die Nummer des Grundes.</translation>
    </message>
    <message>
        <source>This reason cites no clause.</source>
        <translation>Dieser Grund beruft sich auf keine Klausel.</translation>
    </message>
    <message>
        <source>Known at the handover:</source>
        <translation>Bei der Übergabe bekannt:</translation>
    </message>
    <message>
        <source>Comment (needed for this reason)</source>
        <translation>Kommentar (bei diesem Grund nötig)</translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation>Kommentar (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Choose a reason first: press its number.</source>
        <translation>Wählen Sie zuerst einen Grund: Drücken Sie seine Nummer.</translation>
    </message>
    <message>
        <source>Reject this lead</source>
        <translation>Diesen Lead ablehnen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>Schließen; Getipptes bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Cited clause and what was known</source>
        <translation>Genannte Klausel und was bekannt war</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n lead(s)</source>
        <translation>
            <numerusform>%n Lead ablehnen</numerusform>
            <numerusform>%n Leads ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle this lead</source>
        <translation>Diesen Lead zurück in Pflege geben</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Zurück in Pflege</translation>
    </message>
    <message>
        <source>Disqualify this lead</source>
        <translation>Diesen Lead disqualifizieren</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualifizieren</translation>
    </message>
    <message>
        <source>Recycle this lead and find another contact</source>
        <translation>Diesen Lead zurück in Pflege geben und anderen Kontakt finden</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabetaste)</translation>
    </message>
    <message>
        <source>No fact to correct</source>
        <translation>Keine Angabe zu berichtigen</translation>
    </message>
    <message>
        <source>%1 is really</source>
        <comment>corrected field</comment>
        <translation>%1: in Wahrheit</translation>
    </message>
    <message>
        <source>not “%1” but</source>
        <comment>the value frozen at the handover</comment>
        <translation>nicht „%1“, sondern</translation>
    </message>
    <message>
        <source>A lead is recycled until a date: choose one.</source>
        <translation>Zurück in Pflege geht ein Lead bis zu einem Datum: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Fact that was wrong at the handover</source>
        <translation>Angabe, die bei der Übergabe falsch war</translation>
    </message>
    <message>
        <source>What it really is</source>
        <translation>Richtiger Wert</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RejectionListModel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Klärungsfall</translation>
    </message>
    <message>
        <source>What sales says</source>
        <translation>Was der Vertrieb sagt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RemedyCard</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open the clause</source>
        <translation>Klausel öffnen</translation>
    </message>
    <message>
        <source>Version %1 is signed by one side; an edit would void that signature.</source>
        <translation>Fassung %1 ist von einer Seite unterschrieben; eine Änderung würde diese Unterschrift ungültig machen.</translation>
    </message>
    <message>
        <source>Version %1 changes the same place to something else.</source>
        <translation>Fassung %1 ändert dieselbe Stelle anders.</translation>
    </message>
    <message>
        <source>✓ Stands in version %1.</source>
        <translation>✓ Steht in Fassung %1.</translation>
    </message>
    <message>
        <source>Propose in a new draft</source>
        <translation>In einem neuen Entwurf vorschlagen</translation>
    </message>
    <message>
        <source>Return version %1 to draft and propose</source>
        <translation>Fassung %1 in den Entwurf zurückholen und vorschlagen</translation>
    </message>
    <message>
        <source>Propose in draft %1</source>
        <translation>In Entwurf %1 vorschlagen</translation>
    </message>
    <message>
        <source>Becomes your change in the draft, with these figures as its comment; the other side answers it there.</source>
        <translation>Wird Ihre Änderung im Entwurf, mit diesen Zahlen als Kommentar; die andere Seite antwortet dort.</translation>
    </message>
    <message>
        <source>Keep for the review</source>
        <translation>Für das Quartalsreview vormerken</translation>
    </message>
    <message>
        <source>Gathers the change with these figures and a backtest for the next quarterly review; nothing is changed yet.</source>
        <translation>Merkt die Änderung mit diesen Zahlen und einer Rückrechnung für das nächste Quartalsreview vor; noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>✓ Kept for the review</source>
        <translation>✓ Für das Quartalsreview vorgemerkt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RemedyPanel</name>
    <message>
        <source>Stopped. The list of rejections stands.</source>
        <translation>Abgebrochen. Die Liste der Ablehnungen bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Choose a reason: the smallest edits that would have avoided its rejections appear here.</source>
        <translation>Wählen Sie einen Grund: Hier erscheinen die kleinsten Änderungen, die seine Ablehnungen vermieden hätten.</translation>
    </message>
    <message>
        <source>Looking for small edits of the clause…</source>
        <translation>Kleine Änderungen der Klausel werden erprobt …</translation>
    </message>
    <message>
        <source>No small edit of this clause would have avoided them. Talk about them in the review, or look at the rejections themselves.</source>
        <translation>Keine kleine Änderung dieser Klausel hätte sie vermieden. Besprechen Sie sie im Review, oder sehen Sie die Ablehnungen einzeln an.</translation>
    </message>
    <message>
        <source>Against the leads that were handed over, as they were known then. Leads that the agreement would not hand over today count nowhere.</source>
        <translation>Erprobt an den übergebenen Leads, wie sie damals bekannt waren. Leads, die heute nicht mehr übergeben würden, zählen nicht.</translation>
    </message>
    <message>
        <source>The change is out of draft %1 again.</source>
        <translation>Die Änderung steht nicht mehr in Entwurf %1.</translation>
    </message>
    <message>
        <source>What would have avoided them</source>
        <translation>Was sie vermieden hätte</translation>
    </message>
    <message>
        <source>Search for edits</source>
        <translation>Suche nach Änderungen</translation>
    </message>
    <message>
        <source>Progress of the search for edits</source>
        <translation>Fortschritt der Suche nach Änderungen</translation>
    </message>
    <message>
        <source>These rejections cite no clause, so there is no edit to try. Look at them one by one.</source>
        <translation>Diese Ablehnungen nennen keine Klausel; es gibt keine Änderung zu erproben. Sehen Sie sie einzeln an.</translation>
    </message>
    <message>
        <source>The change stands in draft %1 with its evidence; the other side answers it there.</source>
        <translation>Die Änderung steht mit ihren Belegen in Entwurf %1; die andere Seite antwortet dort.</translation>
    </message>
    <message>
        <source>Kept for the review, with its evidence and backtest; it is accepted or declined there.</source>
        <translation>Für das Quartalsreview vorgemerkt, mit Beleg und Rückrechnung; dort wird die Änderung übernommen oder abgelehnt.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReturnPanel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say what is missing or wrong: press the numbers of the fields.</source>
        <translation>Sagen Sie, was fehlt oder falsch ist: Drücken Sie die Nummern der Angaben.</translation>
    </message>
    <message>
        <source>Return to marketing: what is missing or wrong?</source>
        <translation>Zur Nachbesserung an das Marketing: Was fehlt oder ist falsch?</translation>
    </message>
    <message numerus="yes">
        <source>Return %n lead(s) to marketing: what is missing or wrong?</source>
        <translation>
            <numerusform>%n Lead zur Nachbesserung an das Marketing: Was fehlt oder ist falsch?</numerusform>
            <numerusform>%n Leads zur Nachbesserung an das Marketing: Was fehlt oder ist falsch?</numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Fields that are missing or wrong</source>
        <translation>Angaben, die fehlen oder falsch sind</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notiz (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReviewActions</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Show the review on the whole screen</source>
        <translation>Das Review auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Save the report as PDF, in German, English or both</source>
        <translation>Den Bericht als PDF speichern, auf Deutsch, Englisch oder in beiden Sprachen</translation>
    </message>
    <message>
        <source>&amp;Freeze quarter…</source>
        <translation>Quartal &amp;festschreiben …</translation>
    </message>
    <message>
        <source>Fix the figures of the quarter with their data cut-off</source>
        <translation>Die Zahlen des Quartals mit ihrem Datenstand festschreiben</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Beschluss hinzufügen</translation>
    </message>
    <message>
        <source>Note a decision of the meeting</source>
        <translation>Einen Beschluss des Reviews festhalten</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>Look at the quarter before</source>
        <translation>Das Quartal davor zeigen</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>Look at the quarter after</source>
        <translation>Das Quartal danach zeigen</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Go on to the next point of the agenda</source>
        <translation>Zum nächsten Punkt der Tagesordnung</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>Go back to the point before</source>
        <translation>Zurück zum Punkt davor</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the point up (Alt+Up)</source>
        <translation>Den Punkt nach oben verschieben (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the point down (Alt+Down)</source>
        <translation>Den Punkt nach unten verschieben (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>Aus- oder einblenden</translation>
    </message>
    <message>
        <source>Leave the point out of this review, or take it in again</source>
        <translation>Den Punkt in diesem Review weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Give a point of your own another title</source>
        <translation>Einem eigenen Punkt einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was written last</source>
        <translation>Das zuletzt Geschriebene zurücknehmen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReviewPage</name>
    <message>
        <source>Frozen on %1</source>
        <translation>Festgeschrieben am %1</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2</source>
        <translation>Festgeschrieben am %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>; %n figure(s) corrected since</source>
        <translation>
            <numerusform>; %n Kennzahl seitdem berichtigt</numerusform>
            <numerusform>; %n Kennzahlen seitdem berichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: the figures still follow the data</source>
        <translation>Offen: Die Zahlen folgen noch den Daten</translation>
    </message>
    <message>
        <source>The quarter runs until %1</source>
        <translation>Das Quartal läuft bis %1</translation>
    </message>
    <message>
        <source>The quarter is being counted…</source>
        <translation>Das Quartal wird ausgezählt …</translation>
    </message>
    <message>
        <source>Quarter before (Alt+Page Up)</source>
        <translation>Quartal davor (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Quarter after (Alt+Page Down)</source>
        <translation>Quartal danach (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Quartal davor</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>Quartal danach</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Add a point…</source>
        <translation>Punkt hinzufügen …</translation>
    </message>
    <message>
        <source>Title of a point of your own</source>
        <translation>Titel eines eigenen Punktes</translation>
    </message>
    <message>
        <source>The quarter is frozen; decide in the review of the next one.</source>
        <translation>Das Quartal ist festgeschrieben; beschließen Sie im Review des nächsten.</translation>
    </message>
    <message>
        <source>Rename the point</source>
        <translation>Punkt umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 festschreiben</translation>
    </message>
    <message>
        <source>Fix the figures of %1 as they are now?</source>
        <translation>Die Zahlen von %1 festschreiben, wie sie jetzt sind?</translation>
    </message>
    <message>
        <source>Fixed for good: both scorecards, deliveries, waterfall, acceptance with its reasons, recycling and forecast, with everything known until %1. Agenda, notes, voices and decisions of this review can no longer be changed. What is corrected later is shown beside, with old and new value. This cannot be undone.</source>
        <translation>Endgültig festgehalten werden die Zusagen beider Seiten, Lieferstand, Wasserfall, Annahme und Ablehnungsgründe, Rückläufe in die Pflege und Prognose, mit allem, was bis %1 bekannt ist. Tagesordnung, Notizen, Stimmen und Beschlüsse dieses Reviews lassen sich danach nicht mehr ändern. Was später berichtigt wird, steht mit altem und neuem Wert daneben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 ist festgeschrieben.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReviewPdfDialog</name>
    <message>
        <source>Report of %1 as PDF</source>
        <translation>Bericht %1 als PDF</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German, then English</source>
        <translation>Deutsch, dann Englisch</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>A4, for both sides: figures, decisions, notes and what is still missing. Voices stand without names.</source>
        <translation>A4, für beide Seiten: Zahlen, Beschlüsse, Notizen und was noch fehlt. Stimmen stehen ohne Namen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>review-%1</source>
        <translation>quartalsreview-%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReviewStep</name>
    <message>
        <source>✓ The next review is on %1.</source>
        <translation>✓ Das nächste Review ist am %1.</translation>
    </message>
    <message>
        <source>No review is agreed yet. The date offered is early in the next quarter, when its figures are in.</source>
        <translation>Noch ist kein Review vereinbart. Vorgeschlagen ist ein Tag früh im nächsten Quartal, wenn die Zahlen vorliegen.</translation>
    </message>
    <message>
        <source>! The agreement ends on %1, before this review (clause 14).</source>
        <translation>! Die Vereinbarung endet am %1, vor diesem Review (Klausel 14).</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächstes Review</translation>
    </message>
    <message>
        <source>A definition is right until the market changes. When do both sides look at the figures again? The date belongs to the workspace: it can be moved without signing anew.</source>
        <translation>Eine Definition stimmt, bis der Markt sich ändert. Wann sehen beide Seiten wieder auf die Zahlen? Der Termin gehört zum Arbeitsbereich: er lässt sich ohne neue Unterschrift verschieben.</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächstes Review am</translation>
    </message>
    <message>
        <source>Set this date</source>
        <translation>Termin festlegen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ReviewWork</name>
    <message>
        <source>The decision is noted.</source>
        <translation>Der Beschluss ist festgehalten.</translation>
    </message>
    <message>
        <source>The decision is changed.</source>
        <translation>Der Beschluss ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is on the agenda.</source>
        <translation>„%1“ steht auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>The answer is taken back.</source>
        <translation>Die Antwort ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The answer is kept; the list gives no names.</source>
        <translation>Die Antwort ist gespeichert; die Liste nennt keine Namen.</translation>
    </message>
    <message>
        <source>The questions are kept.</source>
        <translation>Die Fragen sind gespeichert.</translation>
    </message>
    <message>
        <source>%1: noted. The other side rules next.</source>
        <translation>%1: notiert. Als Nächstes entscheidet die andere Seite.</translation>
    </message>
    <message>
        <source>%1 stays rejected: both sides agree.</source>
        <translation>%1 bleibt abgelehnt: Beide Seiten sind sich einig.</translation>
    </message>
    <message>
        <source>%1 is back in the queue: both sides agree.</source>
        <translation>%1 ist wieder im Lead-Eingang: Beide Seiten sind sich einig.</translation>
    </message>
    <message>
        <source>The change is in the draft, with its evidence as comment.</source>
        <translation>Die Änderung ist im Entwurf, mit ihrem Beleg als Kommentar.</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Der Vorschlag ist abgelehnt.</translation>
    </message>
    <message>
        <source>The version is proposed: the other side agrees to its changes, then both sign.</source>
        <translation>Die Fassung ist vorgeschlagen: Die andere Seite stimmt den Änderungen zu, dann unterzeichnen beide.</translation>
    </message>
    <message>
        <source>Agreed to the changes of the other side.</source>
        <translation>Den Änderungen der anderen Seite ist zugestimmt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>Die Änderung ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RotateKeyDialog</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>Schlüssel von %1 erneuern</translation>
    </message>
    <message>
        <source>The old key signs that the new one follows it. What it signed stays valid; a version that is proposed now names the old key and has to be edited and proposed again.</source>
        <translation>Der alte Schlüssel unterzeichnet, dass der neue auf ihn folgt. Was er unterzeichnet hat, bleibt gültig; eine Fassung, die jetzt vorgeschlagen ist, nennt den alten Schlüssel und muss bearbeitet und neu vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Passphrase of the old key</source>
        <translation>Passwort des alten Schlüssels</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RuleModel</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Remove a condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RulePart</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RulingPanel</name>
    <message>
        <source>Choose first whether the rejection stands.</source>
        <translation>Wählen Sie zuerst, ob die Ablehnung bestehen bleibt.</translation>
    </message>
    <message>
        <source>So far: %1. “%2” (%3)</source>
        <translation>Bisher: %1. „%2“ (%3)</translation>
    </message>
    <message>
        <source>Has not ruled yet.</source>
        <translation>Hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation>Begründung (%1)</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Entscheidung abgeben (%1)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SampleList</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>readiness %1</source>
        <translation>Vertriebsreife %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Sales said</source>
        <translation>Der Vertrieb sagte</translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation>Beispielleads</translation>
    </message>
    <message>
        <source>Drawn by lot from the quarter, the same for everybody: was this a lead worth handing over? Enter opens it.</source>
        <translation>Aus dem Quartal ausgelost, für alle dieselben: War dieser Lead die Übergabe wert? Die Eingabetaste öffnet ihn.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ScopeControls</name>
    <message>
        <source>all leads</source>
        <translation>alle Leads</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>dem Zeitraum davor</translation>
    </message>
    <message>
        <source>the same period a year before</source>
        <translation>demselben Zeitraum im Vorjahr</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Nur</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Feld, nach dem gefiltert wird</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>&amp;Vergleich mit</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>rates by week</source>
        <translation>Raten je Woche</translation>
    </message>
    <message>
        <source>entries by week</source>
        <translation>Eintritte je Woche</translation>
    </message>
    <message>
        <source>rates by month</source>
        <translation>Raten je Monat</translation>
    </message>
    <message>
        <source>entries by month</source>
        <translation>Eintritte je Monat</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ScoreBar</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ScorecardSlide</name>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Nothing was promised in this quarter</source>
        <translation>In diesem Quartal war nichts zugesagt</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>There is nothing to judge yet</source>
        <translation>Noch gibt es nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Promises are judged by handovers, and none was made in this quarter.</source>
        <translation>Zusagen werden an Übergaben gemessen, und in diesem Quartal gab es keine.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zum Lead-Eingang</translation>
    </message>
    <message>
        <source>Sales has too few people: its figures would be those of single persons and are not shown.</source>
        <translation>Der Vertrieb hat zu wenige Personen: Seine Zahlen wären die Einzelner und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>A team is left out where the rest would be one person.</source>
        <translation>Ein Team wird weggelassen, wo der Rest eine einzelne Person wäre.</translation>
    </message>
    <message>
        <source>Kept = in time of all judged. Each handover is judged by the version it was made under; trials do not count.</source>
        <translation>Gehalten = rechtzeitig, von allen fälligen. Jede Übergabe zählt nach der Fassung, unter der sie geschah; Probebetrieb zählt nicht.</translation>
    </message>
    <message>
        <source>Your own, seen by you alone: %1</source>
        <translation>Ihre eigenen Zahlen, nur für Sie sichtbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n breach(es)</source>
        <translation>
            <numerusform>%1: %n Versäumnis</numerusform>
            <numerusform>%1: %n Versäumnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose they are and at what time of day is not listed.</source>
        <translation>Wer sie verursacht hat und zu welcher Uhrzeit, steht hier nicht.</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ gehalten</translation>
    </message>
    <message>
        <source>✗ not kept</source>
        <translation>✗ nicht gehalten</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message numerus="yes">
        <source>Show %n breach(es)</source>
        <translation>
            <numerusform>%n Versäumnis zeigen</numerusform>
            <numerusform>%n Versäumnisse zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1 still pending, %2 excused.</source>
        <translation>Nicht gezählt: %1 noch offen, %2 entschuldigt.</translation>
    </message>
    <message>
        <source>Promises of %1</source>
        <translation>Zusagen: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>kept of due</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>quarter before</source>
        <translation>Quartal davor</translation>
    </message>
    <message>
        <source>breaches</source>
        <translation>Versäumnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln versäumt</numerusform>
            <numerusform>%Ln versäumt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SidesStep</name>
    <message>
        <source>head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch ohne Schlüssel</translation>
    </message>
    <message>
        <source>can sign</source>
        <translation>kann unterzeichnen</translation>
    </message>
    <message>
        <source>Nobody yet. Each side needs somebody who signs.</source>
        <translation>Noch niemand. Jede Seite braucht jemanden, der unterzeichnet.</translation>
    </message>
    <message>
        <source>Commit both sides</source>
        <translation>Beide Seiten ins Boot holen</translation>
    </message>
    <message>
        <source>Who speaks for marketing, who for sales, and what does each side expect of the other? The heads of both sides sign in the end. Keys can wait until then.</source>
        <translation>Wer spricht für das Marketing, wer für den Vertrieb, und was erwartet jede Seite von der anderen? Am Ende unterzeichnen die Leitungen beider Seiten. Schlüssel haben bis dahin Zeit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <translation>Name, %1</translation>
    </message>
    <message>
        <source>Team (optional)</source>
        <translation>Team (freiwillig)</translation>
    </message>
    <message>
        <source>Team, %1</source>
        <translation>Team, %1</translation>
    </message>
    <message>
        <source>Head of this side</source>
        <translation>Leitung dieser Seite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>What does marketing expect of sales?</source>
        <translation>Was erwartet das Marketing vom Vertrieb?</translation>
    </message>
    <message>
        <source>What does sales expect of marketing?</source>
        <translation>Was erwartet der Vertrieb vom Marketing?</translation>
    </message>
    <message>
        <source>For example: every lead is answered within a day, and every rejection has a reason</source>
        <translation>Zum Beispiel: jeder Lead wird binnen eines Tages beantwortet, und jede Ablehnung hat einen Grund</translation>
    </message>
    <message>
        <source>For example: only leads that we could sell to, with a telephone number</source>
        <translation>Zum Beispiel: nur Leads, denen wir etwas verkaufen können, mit Telefonnummer</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SignDialog</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation>Fassung %1 unterzeichnen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody is left to sign: clause 14 names the signatories.</source>
        <translation>Es kann niemand mehr unterzeichnen: Klausel 14 nennt die Unterzeichner.</translation>
    </message>
    <message>
        <source>Create a signing key…</source>
        <translation>Signaturschlüssel anlegen …</translation>
    </message>
    <message>
        <source>%1 has a new key now. Clause 14 names the one before: enter the new fingerprint there, then propose again. %2</source>
        <translation>%1 hat jetzt einen neuen Schlüssel. Klausel 14 nennt noch den vorigen: tragen Sie dort den neuen Fingerabdruck ein und schlagen Sie erneut vor. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>✓ Read to the end.</source>
        <translation>✓ Bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Read to the end to sign: %1 % so far.</source>
        <translation>Zum Unterzeichnen bis zum Ende lesen: bisher %1 %.</translation>
    </message>
    <message>
        <source>I, %1, sign version %2 of the agreement &quot;%3&quot; for %4. From the second signature on, leads are judged and handed over by it. This is no qualified electronic signature.</source>
        <translation>Ich, %1, unterzeichne Fassung %2 der Vereinbarung „%3“ für %4. Ab der zweiten Unterschrift werden Leads danach beurteilt und übergeben. Das ist keine qualifizierte elektronische Signatur.</translation>
    </message>
    <message>
        <source>Version %1 is signed</source>
        <translation>Fassung %1 ist unterzeichnet</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>receipt-version-%1.txt</source>
        <translation>quittung-fassung-%1.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SigningSlide</name>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Marketing agrees to all</source>
        <translation>Marketing stimmt allem zu</translation>
    </message>
    <message>
        <source>Sales agrees to all</source>
        <translation>Vertrieb stimmt allem zu</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterzeichnen …</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Vereinbarung öffnen</translation>
    </message>
    <message>
        <source>Steps to both signatures</source>
        <translation>Schritte bis zu beiden Unterschriften</translation>
    </message>
    <message>
        <source>There is no agreement yet</source>
        <translation>Es gibt noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>Begin one on the Agreement page; the wizard leads through it.</source>
        <translation>Beginnen Sie eine auf der Seite Vereinbarung; der Assistent führt hindurch.</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>Version %1 is in force, signed by both sides</source>
        <translation>Fassung %1 ist in Kraft, von beiden Seiten unterzeichnet</translation>
    </message>
    <message>
        <source>Version %1 is superseded</source>
        <translation>Fassung %1 ist abgelöst</translation>
    </message>
    <message>
        <source>Version %1 becomes the next agreement once both sides have signed</source>
        <translation>Fassung %1 wird die nächste Vereinbarung, sobald beide Seiten unterzeichnet haben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Changes are in the draft</source>
        <translation>Änderungen stehen im Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed to both sides</source>
        <translation>Beiden Seiten vorgeschlagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n for marketing</source>
        <translation>
            <numerusform>%n vom Marketing</numerusform>
            <numerusform>%n vom Marketing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for sales</source>
        <translation>
            <numerusform>%n vom Vertrieb</numerusform>
            <numerusform>%n vom Vertrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>The other side agrees to every change</source>
        <translation>Die andere Seite stimmt jeder Änderung zu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>after proposing</source>
        <translation>nach dem Vorschlagen</translation>
    </message>
    <message>
        <source>to answer: %1</source>
        <translation>zu beantworten: %1</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>%1 unterzeichnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to settle first, under “%1”</source>
        <translation>
            <numerusform>%n Änderung ist vorher zu klären, unter „%1“</numerusform>
            <numerusform>%n Änderungen sind vorher zu klären, unter „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SigningStep</name>
    <message>
        <source>%1 can sign: %2 has a key.</source>
        <translation>%1 kann unterzeichnen: %2 hat einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1: nobody has a key yet. Create one with the button below.</source>
        <translation>%1: noch niemand hat einen Schlüssel. Erstellen Sie einen mit der Schaltfläche unten.</translation>
    </message>
    <message>
        <source>%1: nobody takes part yet.</source>
        <translation>%1: noch macht niemand mit.</translation>
    </message>
    <message>
        <source>Clause %1, %2: </source>
        <translation>Klausel %1, %2: </translation>
    </message>
    <message>
        <source>All fourteen clauses can be executed.</source>
        <translation>Alle vierzehn Klauseln sind ausführbar.</translation>
    </message>
    <message>
        <source>No number of leads is promised.</source>
        <translation>Es ist keine Zahl von Leads zugesagt.</translation>
    </message>
    <message>
        <source>Not enough evidence whether %1 leads a quarter can be kept.</source>
        <translation>Zu wenig Belege, ob %1 Leads je Quartal zu halten sind.</translation>
    </message>
    <message>
        <source>%1 leads a quarter promised: %2.</source>
        <translation>%1 Leads je Quartal zugesagt: %2.</translation>
    </message>
    <message>
        <source>Proposed to both sides.</source>
        <translation>Beiden Seiten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Not proposed yet: propose it with the button below.</source>
        <translation>Noch nicht vorgeschlagen: schlagen Sie sie mit der Schaltfläche unten vor.</translation>
    </message>
    <message>
        <source>%1 has signed: %2.</source>
        <translation>%1 hat unterzeichnet: %2.</translation>
    </message>
    <message>
        <source>%1 has not signed yet.</source>
        <translation>%1 hat noch nicht unterzeichnet.</translation>
    </message>
    <message>
        <source>  (Enter: step %1)</source>
        <translation>  (Eingabe: Schritt %1)</translation>
    </message>
    <message>
        <source>  (Enter: to the clause)</source>
        <translation>  (Eingabe: zur Klausel)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>Noch %n Punkt offen</numerusform>
            <numerusform>Noch %n Punkte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: the agreement is signed by both sides.</source>
        <translation>Es fehlt nichts: beide Seiten haben unterzeichnet.</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>Unterzeichnen und veröffentlichen</translation>
    </message>
    <message>
        <source>What is still missing until both sides can sign. Enter goes to the place. With both signatures the version is in force, and leads are judged by it.</source>
        <translation>Was noch fehlt, bis beide Seiten unterzeichnen können. Die Eingabetaste führt hin. Mit beiden Unterschriften ist die Fassung in Kraft, und Leads werden nach ihr beurteilt.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SlideDeck</name>
    <message>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this point</source>
        <translation>Notiz zu diesem Punkt</translation>
    </message>
    <message>
        <source>What is said to this point</source>
        <translation>Was zu diesem Punkt gesagt wird</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::StateBanner</name>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>Trial of version %1 until %2: it counts in nobody&apos;s scorecard.</source>
        <translation>Probebetrieb von Fassung %1 bis %2: Er zählt für keine der beiden Seiten.</translation>
    </message>
    <message>
        <source>Trial of version %1: it counts in nobody&apos;s scorecard.</source>
        <translation>Probebetrieb von Fassung %1: Er zählt für keine der beiden Seiten.</translation>
    </message>
    <message>
        <source>Nothing is signed yet. Leads are judged under draft %1; none are handed over before a trial or both signatures.</source>
        <translation>Noch ist nichts unterzeichnet. Leads werden nach Entwurf %1 beurteilt; übergeben wird keiner vor einem Probebetrieb oder beiden Unterschriften.</translation>
    </message>
    <message>
        <source>There is no agreement yet: leads cannot be judged.</source>
        <translation>Es gibt noch keine Vereinbarung: Leads können nicht beurteilt werden.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::StatusLine</name>
    <message>
        <source>No agreement yet</source>
        <translation>Noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>Draft %1, unsigned</source>
        <translation>Entwurf %1, nicht unterzeichnet</translation>
    </message>
    <message>
        <source>Trial of version %1</source>
        <translation>Probebetrieb von Fassung %1</translation>
    </message>
    <message>
        <source>Version %1 in force, %2 being negotiated</source>
        <translation>Fassung %1 in Kraft, %2 in Verhandlung</translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation>Fassung %1 in Kraft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>The person you act as. Without a key the identity is declared, not proven.</source>
        <translation>Die Person, für die Sie handeln. Ohne Schlüssel ist die Identität angegeben, nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Zur Vereinbarung</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Progress of the running work</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message numerus="yes">
        <source>Data: %n day(s) old</source>
        <translation>
            <numerusform>Daten: %n Tag alt</numerusform>
            <numerusform>Daten: %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The last import of each kind. A click goes to Import.</source>
        <translation>Der letzte Import jeder Art. Ein Klick führt zum Import.</translation>
    </message>
    <message>
        <source>A click goes to Import.</source>
        <translation>Ein Klick führt zum Import.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SupplyStep</name>
    <message>
        <source>Promise the cautious number</source>
        <translation>Die vorsichtige Zahl zusagen</translation>
    </message>
    <message>
        <source>No number is promised yet.</source>
        <translation>Noch ist keine Zahl zugesagt.</translation>
    </message>
    <message>
        <source>%1 leads promised: %2.</source>
        <translation>%1 Leads zugesagt: %2.</translation>
    </message>
    <message>
        <source>Promise the cautious number: %1</source>
        <translation>Die vorsichtige Zahl zusagen: %1</translation>
    </message>
    <message>
        <source>History is being played again under this definition…</source>
        <translation>Die Vergangenheit wird nach dieser Definition nachgespielt …</translation>
    </message>
    <message>
        <source>! The past year brought no lead that meets this definition: turn a threshold below, or see the steps before.</source>
        <translation>! Im vergangenen Jahr entsprach kein Lead dieser Definition: verschieben Sie unten einen Schwellenwert, oder sehen Sie in die Schritte davor.</translation>
    </message>
    <message>
        <source>Not enough evidence for a forecast: %1 of %2 weeks of history, %3 leads in them.</source>
        <translation>Zu wenig Belege für eine Prognose: %1 von %2 Wochen Vergangenheit, darin %3 Leads.</translation>
    </message>
    <message>
        <source>Supply forecast</source>
        <translation>Liefervorschau</translation>
    </message>
    <message>
        <source>Can marketing deliver enough with this definition? The past year is played again under it, without hindsight. Turn the threshold below, and promise a number that can be kept.</source>
        <translation>Kann das Marketing mit dieser Definition genug liefern? Das vergangene Jahr wird nach ihr nachgespielt, ohne späteres Wissen. Verschieben Sie unten den Schwellenwert und sagen Sie eine Zahl zu, die zu halten ist.</translation>
    </message>
    <message>
        <source>leads in a weak quarter (P10): 9 of 10 bring more</source>
        <translation>Leads in einem schwachen Quartal (P10): 9 von 10 bringen mehr</translation>
    </message>
    <message>
        <source>leads in a usual quarter (P50)</source>
        <translation>Leads in einem üblichen Quartal (P50)</translation>
    </message>
    <message>
        <source>leads in a strong quarter (P90): 1 of 10 brings more</source>
        <translation>Leads in einem starken Quartal (P90): 1 von 10 bringt mehr</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::SweepModel</name>
    <message>
        <source>Precision of what was handed over in the earlier two thirds and in the last third of the weeks: choose by the earlier ones, see in the later ones whether it holds.</source>
        <translation>Gewinnanteil dessen, was in den ersten zwei Dritteln und im letzten Drittel der Wochen übergeben wurde: nach den früheren wählen, an den späteren sehen, ob es hält.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Gewinnanteil</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Erfasste Gewinne</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TablePart</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter …</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TargetDelegate</name>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TargetsView</name>
    <message numerus="yes">
        <source>%1 a week needed in the %n week(s) left.</source>
        <translation>
            <numerusform>In der verbleibenden Woche sind noch %1 nötig.</numerusform>
            <numerusform>In den verbleibenden %n Wochen sind je Woche %1 nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough evidence for a forecast: it needs %1 weeks of handovers before the quarter.</source>
        <translation>Zu wenig Belege für eine Prognose: Sie braucht %1 Wochen mit Übergaben vor dem Quartal.</translation>
    </message>
    <message>
        <source>Likely at the end: %1 (8 of 10 times %2 to %3).</source>
        <translation>Am Ende wahrscheinlich: %1 (in 8 von 10 Fällen %2 bis %3).</translation>
    </message>
    <message>
        <source>The promise is kept with a chance of %1.</source>
        <translation>Die Zusage wird mit einer Wahrscheinlichkeit von %1 gehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 promised leads delivered: %3 handed over, %4 taken off by upheld rejections.</source>
        <translation>%1 von %2 zugesagten Leads geliefert: %3 übergeben, %4 durch bestätigte Ablehnungen abgezogen.</translation>
    </message>
    <message>
        <source>%1 leads handed over, %2 net. No agreement in force promises a number.</source>
        <translation>%1 Leads übergeben, %2 netto. Keine geltende Vereinbarung sagt eine Zahl zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) not settled yet.</source>
        <translation>
            <numerusform>%n Ablehnung ist noch nicht geklärt.</numerusform>
            <numerusform>%n Ablehnungen sind noch nicht geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>Die Zusage ist gehalten.</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>promise of version %1</source>
        <translation>Zusage der Fassung %1</translation>
    </message>
    <message>
        <source>no agreement in force</source>
        <translation>keine Vereinbarung in Kraft</translation>
    </message>
    <message>
        <source>trials do not count</source>
        <translation>Probeläufe zählen nicht</translation>
    </message>
    <message>
        <source>Delivery in %1</source>
        <translation>Lieferstand %1</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>lieferstand</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quartal</translation>
    </message>
    <message>
        <source>Delivered leads by week</source>
        <translation>Gelieferte Leads je Woche</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TeamHoursPart</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>team “%1”</source>
        <translation>Team „%1“</translation>
    </message>
    <message>
        <source>Every team of the routing has hours of its own</source>
        <translation>Jedes Team der Zuteilung hat eigene Zeiten</translation>
    </message>
    <message>
        <source>Add the hours of a team</source>
        <translation>Zeiten eines Teams ergänzen</translation>
    </message>
    <message>
        <source>Remove the hours of a team</source>
        <translation>Zeiten eines Teams entfernen</translation>
    </message>
    <message>
        <source>Hours of</source>
        <translation>Zeiten für</translation>
    </message>
    <message>
        <source>Whose hours are shown</source>
        <translation>Wessen Zeiten gezeigt werden</translation>
    </message>
    <message>
        <source>Team with other hours</source>
        <translation>Team mit anderen Zeiten</translation>
    </message>
    <message>
        <source>Back to everybody&apos;s hours</source>
        <translation>Zurück zu den Zeiten aller</translation>
    </message>
    <message>
        <source>These hours, holidays and closed days stand in the place of everybody&apos;s for this team.</source>
        <translation>Diese Zeiten, Feiertage und Schließtage gelten für dieses Team anstelle der allgemeinen.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TemplateBox</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ThresholdChart</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Leads per week</source>
        <translation>Leads je Woche</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Gewinnanteil, %</translation>
    </message>
    <message>
        <source>Volume and precision by threshold</source>
        <translation>Menge und Gewinnanteil je Schwellenwert</translation>
    </message>
    <message>
        <source>Drag the line, or use the arrow keys for one point and the page keys for ten.</source>
        <translation>Die Linie ziehen, oder mit den Pfeiltasten um einen Punkt, mit den Bildtasten um zehn verschieben.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ThresholdPart</name>
    <message>
        <source>The curve follows as soon as history has been played again.</source>
        <translation>Die Kurve folgt, sobald die Rückrechnung fertig ist.</translation>
    </message>
    <message>
        <source>At %1 points %2 leads a week</source>
        <translation>Bei %1 Punkten %2 Leads je Woche</translation>
    </message>
    <message>
        <source>%1, precision %2 (%3)</source>
        <translation>%1, Gewinnanteil %2 (%3)</translation>
    </message>
    <message>
        <source>%1. Nothing that was handed over would qualify here.</source>
        <translation>%1. Nichts von dem, was übergeben wurde, wäre hier qualifiziert.</translation>
    </message>
    <message>
        <source>Threshold looked at</source>
        <translation>Betrachteter Schwellenwert</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Volume and precision by threshold</source>
        <translation>Menge und Gewinnanteil je Schwellenwert</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TrayIcon</name>
    <message>
        <source>Handschlag: %1 waiting, %2 overdue</source>
        <translation>Handschlag: %1 wartend, %2 überfällig</translation>
    </message>
    <message>
        <source>Handschlag: %1 waiting</source>
        <translation>Handschlag: %1 wartend</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TrendChart</name>
    <message>
        <source>%1 of %2 = %3</source>
        <translation>%1 von %2 = %3</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TrendTableModel</name>
    <message>
        <source>Thin evidence: fewer than %1 leads.</source>
        <translation>Dünne Datenlage: weniger als %1 Leads.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered (n)</source>
        <translation>Eingetreten (n)</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::VerificationDialog</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>This proves that the text is unchanged and who held the keys. It is no qualified electronic signature.</source>
        <translation>Das belegt, dass der Text unverändert ist und wer die Schlüssel hatte. Es ist keine qualifizierte elektronische Signatur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Version %1, hash %2</source>
        <translation>Fassung %1, Hash %2</translation>
    </message>
    <message>
        <source>%1 for %2 on %3, key %4</source>
        <translation>%1 für %2 am %3, Schlüssel %4</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>key revoked on %1</source>
        <translation>Schlüssel am %1 widerrufen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen …</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>Schlüssel von %1 bestätigen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::VersionHeader</name>
    <message>
        <source>on trial</source>
        <translation>im Probebetrieb</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Fassung %1 · %2</translation>
    </message>
    <message>
        <source>on trial until %1</source>
        <translation>im Probebetrieb bis %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>in Kraft seit %1</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>in Kraft ab %1</translation>
    </message>
    <message>
        <source>superseded on %1</source>
        <translation>abgelöst am %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>unterzeichnet von %1</translation>
    </message>
    <message>
        <source>edits are saved by themselves</source>
        <translation>Änderungen werden von selbst gespeichert</translation>
    </message>
    <message>
        <source>Hash of the document (BLAKE2b-256): %1</source>
        <translation>Hash des Dokuments (BLAKE2b-256): %1</translation>
    </message>
    <message>
        <source>Hash of the version before: %1</source>
        <translation>Hash der Fassung davor: %1</translation>
    </message>
    <message>
        <source>%1 for %2 on %3, key %4</source>
        <translation>%1 für %2 am %3, Schlüssel %4</translation>
    </message>
    <message>
        <source>Signatures prove that the text was not changed and that it was signed with these keys. They are no qualified electronic signatures.</source>
        <translation>Unterschriften weisen nach, dass der Text nicht geändert und mit diesen Schlüsseln unterzeichnet wurde. Sie sind keine qualifizierten elektronischen Signaturen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Hash and fingerprints of this version</source>
        <translation>Hash und Fingerabdrücke dieser Fassung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export and keys</source>
        <translation>Export und Schlüssel</translation>
    </message>
    <message>
        <source>%1 refused to sign on %2: “%3”</source>
        <translation>%1 hat die Unterzeichnung am %2 abgelehnt: „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not agreed</source>
        <translation>
            <numerusform>%n Änderung nicht vereinbart</numerusform>
            <numerusform>%n Änderungen nicht vereinbart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::VoicesSlide</name>
    <message>
        <source>Collect voices</source>
        <translation>Stimmen sammeln</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>No voices were collected</source>
        <translation>Es wurden keine Stimmen gesammelt</translation>
    </message>
    <message>
        <source>Nobody of sales has answered yet. Each takes a minute, before the meeting.</source>
        <translation>Noch hat niemand aus dem Vertrieb geantwortet. Jede Antwort dauert eine Minute, am besten vor dem Review.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of sales, without names</source>
        <translation>
            <numerusform>%n Antwort des Vertriebs, ohne Namen</numerusform>
            <numerusform>%n Antworten des Vertriebs, ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (yours)</source>
        <translation>„%1“ (Ihre)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nobody of sales takes part yet; add people in the File menu.</source>
        <translation>Noch ist niemand aus dem Vertrieb dabei; fügen Sie im Menü „Datei“ Personen hinzu.</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Schreiben Sie zuerst die Antwort.</translation>
    </message>
    <message>
        <source>Questions to sales</source>
        <translation>Fragen an den Vertrieb</translation>
    </message>
    <message>
        <source>One question a line; empty: the default question again.</source>
        <translation>Eine Frage je Zeile; leer: wieder die übliche Frage.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::VoicesStep</name>
    <message>
        <source>What is a qualified lead for %1?</source>
        <translation>Was ist ein qualifizierter Lead für %1?</translation>
    </message>
    <message>
        <source>What is a qualified lead for you?</source>
        <translation>Was ist für Sie ein qualifizierter Lead?</translation>
    </message>
    <message>
        <source>Voices from sales</source>
        <translation>Stimmen des Vertriebs</translation>
    </message>
    <message>
        <source>Ask everybody in sales: “What is a qualified lead for you?” One short answer each. The answers stand beside the definition and come back in the quarterly review.</source>
        <translation>Fragen Sie alle im Vertrieb: „Was ist für Sie ein qualifizierter Lead?“ Je eine kurze Antwort. Die Antworten stehen neben der Definition und kommen im Quartalsreview wieder.</translation>
    </message>
    <message>
        <source>Nobody in sales is known yet. Add people in step 1, or a name here.</source>
        <translation>Aus dem Vertrieb ist noch niemand bekannt. Fügen Sie in Schritt 1 Personen hinzu, oder hier einen Namen.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WatchRuleRow</name>
    <message>
        <source>leads*.csv</source>
        <translation>leads*.csv</translation>
    </message>
    <message>
        <source>File names; * stands for anything</source>
        <translation>Dateinamen; * steht für Beliebiges</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Was die Dateien enthalten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Choose a mapping…</source>
        <translation>Zuordnung wählen …</translation>
    </message>
    <message>
        <source>The mapping, as saved on the Import page</source>
        <translation>Die Zuordnung, wie auf der Seite Import gespeichert</translation>
    </message>
    <message>
        <source>Mapping of these files</source>
        <translation>Zuordnung dieser Dateien</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>&amp;Import the files of a folder every day by themselves</source>
        <translation>Die Dateien eines Ordners jeden Tag von selbst &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Add a mapping…</source>
        <translation>Zuordnung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Every day a&amp;t</source>
        <translation>Jeden &amp;Tag um</translation>
    </message>
    <message>
        <source>Which file is what</source>
        <translation>Welche Datei was ist</translation>
    </message>
    <message>
        <source>Each file is imported once for what is in it, by the first line that fits its name; * stands for anything. Nothing in the folder is changed, moved or deleted. A mapping comes from the Import page (Save mapping…). A closed program catches up when it is opened; handschlag import --watched does the same without a window.</source>
        <translation>Jede Datei wird für das, was in ihr steht, einmal importiert, nach der ersten Zeile, die auf ihren Namen passt; * steht für Beliebiges. Im Ordner wird nichts geändert, verschoben oder gelöscht. Eine Zuordnung kommt von der Seite Import (Zuordnung speichern …). Ein geschlossenes Programm holt beim Öffnen nach; handschlag import --watched tut dasselbe ohne Fenster.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Add a mapping: without one no file can be read.</source>
        <translation>Fügen Sie eine Zuordnung hinzu: Ohne sie lässt sich keine Datei lesen.</translation>
    </message>
    <message>
        <source>Say which file names each line is for, such as leads*.csv.</source>
        <translation>Sagen Sie für jede Zeile, für welche Dateinamen sie gilt, zum Beispiel leads*.csv.</translation>
    </message>
    <message>
        <source>Choose the mapping of “%1”.</source>
        <translation>Wählen Sie die Zuordnung von „%1“.</translation>
    </message>
    <message>
        <source>The mapping of “%1” does not fit: %2</source>
        <translation>Die Zuordnung von „%1“ passt nicht: %2</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallChart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>Median %1 Tage</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation>%1, %2: %3 von %4</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>compared: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>bar cut short</source>
        <translation>Balken gekürzt</translation>
    </message>
    <message>
        <source>median %1 days from %2</source>
        <translation>Median %1 Tage ab %2</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallControls</name>
    <message>
        <source>no groups</source>
        <translation>keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizont</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>by &amp;entry (cohort)</source>
        <translation>nach &amp;Eintritt</translation>
    </message>
    <message>
        <source>Leads that entered the anchor stage in the period, and how far they came within the horizon.</source>
        <translation>Leads, die im Zeitraum in die Ankerstufe eingetreten sind, und wie weit sie innerhalb des Horizonts gekommen sind.</translation>
    </message>
    <message>
        <source>in the &amp;period</source>
        <translation>im &amp;Zeitraum</translation>
    </message>
    <message>
        <source>Whatever entered each stage in the period. Rates may exceed 100 %.</source>
        <translation>Alles, was im Zeitraum in die jeweilige Stufe eingetreten ist. Raten können über 100&#xa0;% liegen.</translation>
    </message>
    <message>
        <source>as &amp;known on</source>
        <translation>&amp;Kenntnisstand vom</translation>
    </message>
    <message>
        <source>Uses only what was recorded before this day.</source>
        <translation>Nutzt nur, was vor diesem Tag erfasst war.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Day of knowledge</source>
        <translation>Tag des Kenntnisstands</translation>
    </message>
    <message>
        <source>Cou&amp;nting</source>
        <translation>&amp;Zählweise</translation>
    </message>
    <message>
        <source>Horizon, anchor, what is counted, kind of days, and the day of knowledge</source>
        <translation>Horizont, Bezugsstufe, was gezählt wird, Art der Tage und Kenntnisstand</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallPage</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Lieferstand</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallSlide</name>
    <message>
        <source>No lead entered any stage in this quarter</source>
        <translation>In diesem Quartal hat kein Lead eine Stufe erreicht</translation>
    </message>
    <message>
        <source>Import leads and their stages, or choose another quarter.</source>
        <translation>Importieren Sie Leads und ihre Stufen, oder wählen Sie ein anderes Quartal.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>Leads by stage; the table below holds the same numbers</source>
        <translation>Leads nach Stufen; die Tabelle darunter enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Rate from the stage before</source>
        <translation>Rate von der Stufe davor</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Neun von zehn binnen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>Leads by stage</source>
        <translation>Leads nach Stufen</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallTableModel</name>
    <message>
        <source>Thin evidence: fewer than %1 leads.</source>
        <translation>Dünne Datenlage: weniger als %1 Leads.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Share of those at the anchor stage</source>
        <translation>Anteil an den Leads der Ankerstufe</translation>
    </message>
    <message>
        <source>95 % interval of the rate (Wilson)</source>
        <translation>95-%-Intervall der Rate (Wilson)</translation>
    </message>
    <message>
        <source>Share of those at the stage before</source>
        <translation>Anteil an den Leads der Stufe davor</translation>
    </message>
    <message>
        <source>Skipped the stage: counted with the time of the next one, left out of the days</source>
        <translation>Stufe übersprungen: mit der Zeit der nächsten gezählt, bei den Tagen ausgelassen</translation>
    </message>
    <message>
        <source>Days from the anchor stage; half were faster</source>
        <translation>Tage ab der Ankerstufe; die Hälfte war schneller</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Entered (n)</source>
        <translation>Eingetreten (n)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>of previous</source>
        <translation>ab Vorstufe</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Points of rate more or less than what is compared; where the intervals overlap it may be chance</source>
        <translation>Prozentpunkte mehr oder weniger als im Vergleich; wo sich die Intervalle überschneiden, kann es Zufall sein</translation>
    </message>
    <message>
        <source>Median days from the stage before</source>
        <translation>Median der Tage ab der Stufe davor</translation>
    </message>
    <message>
        <source>Second and later passes of a lead</source>
        <translation>Zweite und spätere Durchläufe eines Leads</translation>
    </message>
    <message>
        <source>%1: rate</source>
        <translation>%1: Rate</translation>
    </message>
    <message>
        <source>%1: 95 %</source>
        <translation>%1: 95 %</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Days from previous</source>
        <translation>Tage ab voriger</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallView</name>
    <message>
        <source>Horizon still running</source>
        <translation>Horizont läuft noch</translation>
    </message>
    <message>
        <source>Later stage before %1</source>
        <translation>Spätere Stufe vor %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Waterfall %1</source>
        <translation>Wasserfall %1</translation>
    </message>
    <message>
        <source>%1, compared: %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>Waterfall chart</source>
        <translation>Wasserfalldiagramm</translation>
    </message>
    <message>
        <source>The table below holds the same numbers.</source>
        <translation>Die Tabelle darunter enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Trend of the waterfall</source>
        <translation>Verlauf des Wasserfalls</translation>
    </message>
    <message>
        <source>Waterfall table</source>
        <translation>Wasserfalltabelle</translation>
    </message>
    <message>
        <source>Table of the trend; Enter shows the bars of a row&apos;s week or month</source>
        <translation>Tabelle des Verlaufs; Enter zeigt die Balken der Woche oder des Monats einer Zeile</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Import your leads, and the outcomes of those that you know: the waterfall shows how they pass from stage to stage and how long it takes.</source>
        <translation>Importieren Sie Ihre Leads und die Ergebnisse, die Sie kennen: Der Wasserfall zeigt, wie sie von Stufe zu Stufe kommen und wie lange es dauert.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WelcomePage</name>
    <message>
        <source>Marketing and sales agree what a qualified lead is, sign it, hand leads over under it, and see every quarter whether both kept their word.</source>
        <translation>Marketing und Vertrieb vereinbaren, was ein qualifizierter Lead ist, unterzeichnen es, übergeben danach Leads und sehen jedes Quartal, ob beide Wort gehalten haben.</translation>
    </message>
    <message>
        <source>Start with your own leads</source>
        <translation>Mit eigenen Leads beginnen</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Two thousand made-up leads, two signed versions of an agreement and a queue that is waiting.</source>
        <translation>Zweitausend erfundene Leads, zwei unterzeichnete Fassungen einer Vereinbarung und ein Lead-Eingang, der wartet.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A file ending in .handschlag, from you or from a colleague.</source>
        <translation>Eine Datei mit der Endung .handschlag, Ihre eigene oder die einer anderen Person.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The workspace is being prepared…</source>
        <translation>Der Arbeitsbereich wird vorbereitet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop a CSV file or a workbook here, or choose one. It is scored at once under an unsigned standard agreement; names, keys and signatures come last.</source>
        <translation>Ziehen Sie eine CSV-Datei oder eine Arbeitsmappe hierher oder wählen Sie eine aus. Sie wird sofort nach einer nicht unterzeichneten Standardvereinbarung bewertet; Namen, Schlüssel und Unterschriften kommen zuletzt.</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WinRateModel</name>
    <message>
        <source>All others: %1 of %2 (%3)</source>
        <translation>Alle anderen: %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>zu wenig Belege</translation>
    </message>
    <message>
        <source>! partly filled in only after the handover</source>
        <translation>! zum Teil erst nach der Übergabe ausgefüllt</translation>
    </message>
    <message>
        <source>▲ more often</source>
        <translation>▲ öfter</translation>
    </message>
    <message>
        <source>▼ less often</source>
        <translation>▼ seltener</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>20 points for each doubling of the rate, rounded to 5, at most 40; 0 where the difference may be chance. Can be changed.</source>
        <translation>20 Punkte je Verdopplung der Rate, auf 5 gerundet, höchstens 40; 0, wo der Unterschied Zufall sein kann. Änderbar.</translation>
    </message>
    <message>
        <source>Rate of the leads with this value divided by the rate of all others</source>
        <translation>Rate der Leads mit diesem Wert, geteilt durch die Rate aller anderen</translation>
    </message>
    <message>
        <source>Attribute and value</source>
        <translation>Merkmal und Wert</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Look around with &amp;demo data…</source>
        <translation>Mit &amp;Beispieldaten umsehen …</translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation>&amp;Person hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Cancel running work</source>
        <translation>&amp;Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Handschlag</source>
        <translation>&amp;Über Handschlag</translation>
    </message>
    <message>
        <source>N&amp;otices…</source>
        <translation>Benach&amp;richtigungen …</translation>
    </message>
    <message>
        <source>&amp;Watched folder…</source>
        <translation>Überwachter O&amp;rdner …</translation>
    </message>
    <message>
        <source>&amp;Export decisions for the CRM…</source>
        <translation>Entscheidungen für das &amp;CRM exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>&amp;Alles exportieren …</translation>
    </message>
    <message>
        <source>&amp;Back up workspace…</source>
        <translation>Arbeitsbereich s&amp;ichern …</translation>
    </message>
    <message>
        <source>Restore from bac&amp;kup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Or&amp;ganisation…</source>
        <translation>Or&amp;ganisation …</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WonBaseStep</name>
    <message>
        <source>Looking through all leads…</source>
        <translation>Alle Leads werden durchgesehen …</translation>
    </message>
    <message>
        <source>Not enough evidence: of no lead handed over is it known yet what became of it. Import leads with their outcomes, or set the points below by experience.</source>
        <translation>Zu wenig Belege: von keinem übergebenen Lead ist schon bekannt, was aus ihm wurde. Importieren Sie Leads mit ihren Ergebnissen, oder setzen Sie die Punkte unten nach Erfahrung.</translation>
    </message>
    <message>
        <source>%1 leads handed over at least %2 days ago, %3 of them %4; as they were known then.</source>
        <translation>%1 Leads, mindestens vor %2 Tagen übergeben, davon %3 %4; so, wie sie damals bekannt waren.</translation>
    </message>
    <message>
        <source>Left out: %1 too young, %2 expired unworked, %3 never handed over.</source>
        <translation>Nicht dabei: %1 zu jung, %2 unbearbeitet verfallen, %3 nie übergeben.</translation>
    </message>
    <message>
        <source>%1 values tested; a difference counts at a false discovery rate of 5 % (Benjamini-Hochberg).</source>
        <translation>%1 Werte geprüft; ein Unterschied zählt bei einer Falschentdeckungsrate von 5 % (Benjamini-Hochberg).</translation>
    </message>
    <message>
        <source>Choose values with the space key, then take them over</source>
        <translation>Werte mit der Leertaste wählen, dann übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n chosen value(s) over as buckets</source>
        <translation>
            <numerusform>%n gewählten Wert als Bereich übernehmen</numerusform>
            <numerusform>%n gewählte Werte als Bereiche übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take values over from the won base</source>
        <translation>Werte aus den gewonnenen Leads übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n value(s) taken over; the criteria below have them now. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>✓ %n Wert übernommen; er steht nun unten in den Kriterien. Strg+Z nimmt ihn zurück.</numerusform>
            <numerusform>✓ %n Werte übernommen; sie stehen nun unten in den Kriterien. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit from the won base</source>
        <translation>Fit aus den gewonnenen Leads</translation>
    </message>
    <message>
        <source>Which leads are really won? Each value is compared with all other leads, never among winners alone. What is grey has not enough evidence. Chosen values become buckets of a criterion.</source>
        <translation>Welche Leads werden wirklich gewonnen? Jeder Wert wird mit allen anderen Leads verglichen, nie nur unter den Gewinnern. Was grau ist, hat zu wenig Belege. Gewählte Werte werden Bereiche eines Kriteriums.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Relative win rates</source>
        <translation>Verhältnis der Gewinnraten</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WordsPart</name>
    <message>
        <source>Change: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words, one a line. Paste a list to add many at once.</source>
        <translation>
            <numerusform>%n Wort, je Zeile eines. Fügen Sie eine Liste ein, um viele auf einmal zu ergänzen.</numerusform>
            <numerusform>%n Wörter, je Zeile eines. Fügen Sie eine Liste ein, um viele auf einmal zu ergänzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WorkArea</name>
    <message numerus="yes">
        <source>%n lead(s) are marked: accept, reject, later and return apply to all of them.</source>
        <translation>
            <numerusform>%n Lead ist markiert: Annehmen, Ablehnen, Wiedervorlage und Nachbesserung gelten für ihn.</numerusform>
            <numerusform>%n Leads sind markiert: Annehmen, Ablehnen, Wiedervorlage und Nachbesserung gelten für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected lead</source>
        <translation>Der gewählte Lead</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WorkPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>Schließen; Getipptes bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WorkspaceFiles</name>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) saved as %1.</source>
        <translation>
            <numerusform>%n Entscheidung gespeichert als %1.</numerusform>
            <numerusform>%n Entscheidungen gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to export: %1 holds its header only.</source>
        <translation>Keine Entscheidung zu exportieren: %1 enthält nur die Kopfzeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported before were left out.</source>
        <translation>
            <numerusform>%n schon exportierte wurde ausgelassen.</numerusform>
            <numerusform>%n schon exportierte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export everything: name of a new folder</source>
        <translation>Alles exportieren: Name eines neuen Ordners</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 Export</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <source>Everything is being exported to %1…</source>
        <translation>Alles wird nach %1 exportiert …</translation>
    </message>
    <message numerus="yes">
        <source>Everything lies in %1: %n lead(s), %2 activities, %3 outcomes. README.txt names the files.</source>
        <translation>
            <numerusform>Alles liegt in %1: %n Lead, %2 Aktivitäten, %3 Ergebnisse. README.txt nennt die Dateien.</numerusform>
            <numerusform>Alles liegt in %1: %n Leads, %2 Aktivitäten, %3 Ergebnisse. README.txt nennt die Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Backups (*.handschlag-backup)</source>
        <translation>Sicherungen (*.handschlag-backup)</translation>
    </message>
    <message>
        <source>The workspace is being backed up…</source>
        <translation>Der Arbeitsbereich wird gesichert …</translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1 and checked: %n lead(s).</source>
        <translation>
            <numerusform>Gesichert als %1 und geprüft: %n Lead.</numerusform>
            <numerusform>Gesichert als %1 und geprüft: %n Leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check of the workspace found %n problem(s): run handschlag check.</source>
        <translation>
            <numerusform>Die Prüfung des Arbeitsbereichs fand %n Auffälligkeit: Rufen Sie handschlag check auf.</numerusform>
            <numerusform>Die Prüfung des Arbeitsbereichs fand %n Auffälligkeiten: Rufen Sie handschlag check auf.</numerusform>
        </translation>
    </message>
</context>
</TS>
