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
        <translation>Ausprägungen des gewählten Kriteriums: Die erste passende zählt</translation>
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
        <translation>die zuständige Person</translation>
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
        <translation>geht an die zuständige Person</translation>
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
        <translation>Klassen und Kategorien</translation>
    </message>
    <message>
        <source>Fit band 1 from</source>
        <translation>Fit-Klasse 1 ab</translation>
    </message>
    <message>
        <source>Fit band 2 from</source>
        <translation>Fit-Klasse 2 ab</translation>
    </message>
    <message>
        <source>Fit band 3 from</source>
        <translation>Fit-Klasse 3 ab</translation>
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
        <translation>Die gewählte Zuordnungsregel gilt, wenn</translation>
    </message>
    <message>
        <source>Routes: the first that fits is taken</source>
        <translation>Zuordnungsregeln: Die erste passende gilt</translation>
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
        <translation>neu zuordnen</translation>
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
        <translation>an die Kundenbetreuung</translation>
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
</context>
<context>
    <name>ClauseTitles</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Required information</source>
        <translation>Pflichtangaben</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Zielkunden-Fit</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>BANT</source>
        <translation>BANT</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlusskriterien</translation>
    </message>
    <message>
        <source>Thresholds and measures</source>
        <translation>Schwellenwerte und Maßnahmen</translation>
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
        <source>Routing</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Rejection reasons</source>
        <translation>Ablehnungsgründe</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Geschäftskalender</translation>
    </message>
    <message>
        <source>Signatories and validity</source>
        <translation>Unterzeichnende und Gültigkeit</translation>
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
        <source>Stores a document as a draft.</source>
        <translation>Legt ein Dokument als Entwurf ab.</translation>
    </message>
    <message>
        <source>Proposes a draft for signing.</source>
        <translation>Schlägt einen Entwurf zur Unterzeichnung vor.</translation>
    </message>
    <message>
        <source>File with the passphrase of the key.</source>
        <translation>Datei mit der Passphrase des Schlüssels.</translation>
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
        <translation>Schreibt ein Paket, das sich ohne Netz prüfen lässt.</translation>
    </message>
    <message>
        <source>Fingerprint of a key you trust; may be given several times.</source>
        <translation>Fingerabdruck eines Schlüssels, dem Sie vertrauen; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Checks a bundle offline and names what is wrong.</source>
        <translation>Prüft ein Paket ohne Netz und nennt, was nicht stimmt.</translation>
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
        <source>%1 leads handed over under version %2, %3 of them inquiries to answer; %4 lack information.</source>
        <translation>%1 Leads nach Fassung %2 übergeben, davon %3 Anfragen zum Beantworten; bei %4 fehlt eine Angabe.</translation>
    </message>
    <message>
        <source>%1 returned leads are back in the queue, corrected.</source>
        <translation>%1 nachgebesserte Leads sind wieder im Lead-Eingang.</translation>
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
        <source>What sales wants marketing to know.</source>
        <translation>Was der Vertrieb dem Marketing mitteilen will.</translation>
    </message>
    <message>
        <source>Day to come back to it, e.g. 2026-03-01.</source>
        <translation>Tag der Wiedervorlage, z.&#xa0;B. 2026-03-01.</translation>
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
        <source>CSV file of leads.</source>
        <translation>CSV-Datei mit Leads.</translation>
    </message>
    <message>
        <source>CSV file of activities.</source>
        <translation>CSV-Datei mit Aktivitäten.</translation>
    </message>
    <message>
        <source>CSV file of outcomes: one stage entry a row.</source>
        <translation>CSV-Datei mit Ergebnissen: ein Stufeneintritt je Zeile.</translation>
    </message>
    <message>
        <source>Mapping file (JSON); without it the columns are guessed.</source>
        <translation>Datei mit der Spaltenzuordnung (JSON); ohne sie werden die Spalten erraten.</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>Sagt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Reads leads, activities or outcomes from a CSV file, all or nothing.</source>
        <translation>Liest Leads, Aktivitäten oder Ergebnisse aus einer CSV-Datei, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>Passphrase noch einmal: </translation>
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
        <translation>Datei mit der Passphrase; ohne sie wird im Terminal gefragt.</translation>
    </message>
    <message>
        <source>Makes a signing key and keeps it sealed in the user&apos;s data folder.</source>
        <translation>Erzeugt einen Schlüssel zum Unterzeichnen und legt ihn versiegelt im Datenordner ab.</translation>
    </message>
    <message>
        <source>Lists the signing keys of this user.</source>
        <translation>Listet die eigenen Schlüssel zum Unterzeichnen auf.</translation>
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
        <translation>Fassung der Vereinbarung</translation>
    </message>
    <message>
        <source>agreement document to judge by</source>
        <translation>Vereinbarung, nach der beurteilt wird</translation>
    </message>
    <message>
        <source>writes one row per lead</source>
        <translation>schreibt eine Zeile je Lead</translation>
    </message>
    <message>
        <source>judges every lead, without side effect</source>
        <translation>beurteilt jeden Lead, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>shows why one lead has its score</source>
        <translation>zeigt, warum ein Lead seine Punktzahl hat</translation>
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
        <source>%1 leads judged %2</source>
        <translation>%1 Leads beurteilt %2</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Judged %1</source>
        <translation>Beurteilt %1</translation>
    </message>
    <message>
        <source>Exclusion: %1</source>
        <translation>Ausschlusskriterium: %1</translation>
    </message>
    <message>
        <source>Completeness %1, BANT %2, sales readiness %3</source>
        <translation>Vollständigkeit %1, BANT %2, Vertriebsreife %3</translation>
    </message>
    <message>
        <source>An existing customer: goes to its owner and is not counted.</source>
        <translation>Ein Bestandskunde: geht an die zuständige Person und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>day after the last one</source>
        <translation>Tag nach dem letzten</translation>
    </message>
    <message>
        <source>cohort or period</source>
        <translation>cohort (nach Eintritt) oder period (im Zeitraum)</translation>
    </message>
    <message>
        <source>role that rates refer to</source>
        <translation>Rolle, auf die sich die Raten beziehen</translation>
    </message>
    <message>
        <source>days that a cohort has to convert</source>
        <translation>Tage, die ein Eintritt Zeit zum Weiterkommen hat</translation>
    </message>
    <message>
        <source>field to group by</source>
        <translation>Feld, nach dem gruppiert wird</translation>
    </message>
    <message>
        <source>use what was recorded before this day</source>
        <translation>nutzt nur, was vor diesem Tag erfasst war</translation>
    </message>
    <message>
        <source>counts how leads pass the stages, with rates and times</source>
        <translation>zählt, wie Leads die Stufen durchlaufen, mit Raten und Zeiten</translation>
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
        <translation>ab Bezugsstufe</translation>
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
        <source>Cohort: entered %1 from %2 to %3, horizon %4 days</source>
        <translation>Nach Eintritt: Eintritt in %1 vom %2 bis %3, Horizont %4 Tage</translation>
    </message>
    <message>
        <source>Period: entries from %2 to %3, rates against %1 (may exceed 100 %)</source>
        <translation>Im Zeitraum: Eintritte vom %2 bis %3, Raten bezogen auf %1 (können über 100&#xa0;% liegen)</translation>
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
            <numerusform>%n Lead hat eine spätere Stufe vor der Bezugsstufe erreicht; er bleibt erhalten, zählt aber nicht als weitergekommen:</numerusform>
            <numerusform>%n Leads haben eine spätere Stufe vor der Bezugsstufe erreicht; sie bleiben erhalten, zählen aber nicht als weitergekommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1 with a first draft of the agreement.</source>
        <translation>%1 wurde angelegt, mit einem ersten Entwurf der Vereinbarung.</translation>
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
        <source>Template of the first draft, default b2b_standard.</source>
        <translation>Vorlage des ersten Entwurfs; ohne Angabe b2b_standard.</translation>
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
        <source>Interest</source>
        <translation>Interesse</translation>
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
        <translation>%1 bis zur nächsten Fit-Klasse</translation>
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
        <source>interest</source>
        <translation>Interesse</translation>
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
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
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
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Information missing</source>
        <translation>Angabe fehlt</translation>
    </message>
    <message>
        <source>Letter of interest A to D and fit band 1 to 4</source>
        <translation>Buchstabe für das Interesse (A bis D) und Fit-Klasse (1 bis 4)</translation>
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
        <source>Points for interest, after decay and caps</source>
        <translation>Punkte für das Interesse, nach Punkteverfall und Obergrenzen</translation>
    </message>
    <message>
        <source>Required information that this lead lacks</source>
        <translation>Pflichtangaben, die diesem Lead fehlen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
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
    <name>LeadText</name>
    <message>
        <source>%1 employees</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>◐ partly</source>
        <translation>◐ teilweise</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ nein</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? unbekannt</translation>
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
        <translation>Zuordnung</translation>
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
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>BANT</source>
        <translation>BANT</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Entscheidungsbefugnis</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible: the handover is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision on this handover that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest decision was made by someone else. Only its author can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over: no version of the agreement is in force or on trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handover with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 was faster: the handover is %1 now. Your decision was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already working on this lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the side of sales. Only sales decides on a handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not know the person who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision can no longer be taken back: the lead has started a new cycle since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead %1 is missing from the workspace. Run a check of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the agreement behind this handover is missing. Run a check of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has no rejection reason &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; cannot be used at this point of a handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; needs a sentence of explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; needs a follow-up date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up date %1 is already over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has no clause &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known of this lead at its handover cannot be read. The handover itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business calendar never opens. Enter opening hours on at least one working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours on weekday %1 from minute %2 to minute %3 are not possible. They begin before they end, between 0:00 and 24:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no German state. Use a code such as BY or NW, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not know the time zone &quot;%1&quot;. Zones have names like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: the value of %2 is %3, but must lie between %4 and %5. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: its rule negates more or less than one condition, or is nested too deeply. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: the steps of its decay must be in ascending order of days. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no lead &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version and --definition exclude each other: name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version takes the number of a version, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: the text cannot be understood at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply, at &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice. Which of the two is meant cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a fraction. Only whole numbers are allowed; points are given in hundredths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at &quot;%1&quot; is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value. Leave it out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at &quot;%1&quot; contains a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no agreement document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agreement document has format %1, which this version of the program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that cannot be meant. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at &quot;%1&quot; is a fraction or too large to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at &quot;%1&quot; is no UTF-8 text and cannot be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; contains characters that cannot be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at &quot;%1&quot; is of a kind that cannot be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the key of %1 is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 2 GB. Split it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text: it holds binary data. Save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook or an archive, not CSV. Save the sheet as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a web page (HTML or XML), not CSV. Perhaps the export needs a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell that opens in row %1. Close the quote there or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of the header has no name. Give it one, or remove the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns of the header are called &apos;%1&apos;. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is %1, but its bytes are not. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has an unknown key &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names &apos;%1&apos; twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping&apos;s entry &apos;%1&apos; has a value that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names an unknown type &apos;%1&apos;. Known: text, integer, decimal, date, boolean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is of type %2; the mapping says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names an unknown field &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping fills &apos;%1&apos; twice. Keep one of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is mapped to &apos;%1&apos;, which every row needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is mapped to external_id or email: leads could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which stage the rows enter: map a column to stage or role, or set &quot;role&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names an unknown role &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of an attribute here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute &apos;%1&apos; has the name of a standard field. Map the column to that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping maps no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date format. An example: dd.MM.yyyy HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name exactly one file: --leads, --activities or --outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no column &apos;%2&apos;, which the mapping names. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace knows &apos;%1&apos; as %2, the mapping says %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of &apos;%1&apos; can be used. The first refused one is row %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of &apos;%1&apos; can be used. The first refused one is row %2, column &apos;%3&apos;: &apos;%4&apos;. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date that exists in the format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither an external id nor an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead is known as &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several leads are known as &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no stage of the agreement and no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row repeats the lead of row %1 with other values. The first one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is known since %1; the other date in this row was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no person of this workspace. The entry is kept without a person; further ones are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are kept as codes such as no_budget, not as free text. The entry is kept without it; further ones are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping&apos;s constant &apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity lies in the future (%1). It is kept, but does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead &apos;%1&apos; would enter %2 (%3) before %4 (%5). The entry is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This failed because of a fault in the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period from %1 to %2 holds no day. The second date is the day after the last one and must be later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no horizon. Give 1 to 3660 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead has a field &quot;%1&quot;. Group by a standard field such as source or by one of the workspace&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product line &quot;%1&quot; in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waterfall needs a period: --from 2026-01-01 --to 2026-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no date for %1. Write it like 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to count. Use cohort or period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role of a stage. Use one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be created: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: the folder %2 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to: the file or the disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Handschlag workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, no Handschlag workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Handschlag (schema %2; this one knows up to %3). It was left as it is; update Handschlag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where several writers could damage it. Keep the workspace on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is writing to %1. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to disk. Nothing was changed; close the workspace and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failed write %1 must be closed and opened again before anything else is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of %1 reports an error. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses data that would contradict what it holds. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed or on record in %1 is never changed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Nothing was overwritten; look at the new state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not know this record (%1 %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was to be written to outside a transaction. Nothing was changed; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction on %1 is open already. Nothing was changed; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no lead field &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lead with the external id &apos;%1&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored activities in %1 cannot be read. Restore the workspace from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of table %1 refers to a row of %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed activities of segment %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was altered: entry %1 does not fit the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the agreement does not match its hash: it was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the agreement cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %2 under version %1 names an audit entry that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the agreement does not continue the version before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions of one agreement are in force; only one may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %2 under version %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force without the signatures of both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1 is closed without an exit, or left without being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycles of lead %1 are not numbered one after the other (cycle %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1 has more than one open cycle of the same product line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage event %1 belongs to no cycle of its lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage event %1 takes back an event that is not an earlier one of its cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &apos;%1&apos;: %2 cycles entered, but %3 are open, advanced or left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible (&quot;%1&quot;): the version is in the state &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This side (%1) has already signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers cannot sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This side (%1) has not signed, so there is nothing to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a key for %2, but the agreement lists this person for %3. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the key %2 is not among the signatories of this version. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key of %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint %2 does not belong to the key of %1, whose fingerprint is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not belong to this text and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 signed cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed this for another purpose: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 belongs to another document: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 belongs to another workspace: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 belongs to another version: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 names another previous version: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 says something else about &quot;%2&quot; than the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed for %2, but is listed as a signatory of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the key %2 is not among the signatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no readable bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no agreement bundle (.sla).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed: its hash should be %1, but is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was changed: its digest should be %1, but is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not written in its canonical form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two signatures for the same side (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2. It must lie between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard field &quot;%1&quot;. Is &quot;%2&quot; meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this clause has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of &quot;%1&quot; begins after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranges &quot;%1&quot; and &quot;%2&quot; overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of words of &quot;%1&quot; is empty or holds an empty word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks at the field &quot;%2&quot; in a way that does not fit its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This criterion has no values that could score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause can never score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice within this criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum is larger than the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees and revenue are both counted, so the size of a company counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule names no type of activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule names an empty asset. Leave it out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of decay must begin at day 0 or later and ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty cannot give points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty cannot be an inquiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of this clause is empty and can never hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions of this clause are nested more than %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of this clause is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 of %2 conditions cannot be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No behaviour rule counts as an inquiry, so there can never be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hundredths of a point cannot be reached; the most is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits in &quot;%1&quot; must descend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exclusion has no condition and would exclude every lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no condition: every lead would qualify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage has the role &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages have the role &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales enters at the stage &quot;%1&quot;, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; of a stage is empty or used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This required item names no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise &quot;%1&quot; is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the cadence names no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This route names no team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route before this one takes every lead, so this one is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last route takes the leads that fit none of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection reason has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejection reason &quot;%1&quot; stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %2 of the reason &quot;%1&quot; is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; cites the clause &quot;%2&quot;, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No German state is chosen: only nationwide holidays count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1 in month %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours on weekday %1 overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatory &quot;%1&quot; has no side that signs, no name, or no valid fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the signatory &quot;%1&quot; is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no agreement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 was changed by someone else in the meantime. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial lasts between 1 and %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing to sign needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has errors in these clauses: %1. It cannot be proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with a key can sign for %1. Add a person with a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version came into force after version %1 was proposed. Edit it and propose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to %1, not to %2. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was made for %2, but this person stands on the side %3. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not known to the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already stands on the side %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace knows nobody called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no side. Use marketing, sales or observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signing key of %1 on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a key of %1 (%2). It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file, or run the command in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs the name of its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no side that signs. Use marketing or sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of changes the clock of a writing command only in a demo workspace; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must answer for this: name a person with --as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written; what was there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a handover. The command queue lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no team &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. --follow-up takes a day like 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection needs a reason: --reason R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data are only written into a workspace created for them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace already holds data. Demo data need an empty one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo needs at least one lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &apos;%1&apos;: %2 cycles stand there, but by what came and went it should be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is for the product line &quot;%1&quot;, the version for &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingQualifies</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> oder </translation>
    </message>
    <message>
        <source>No lead has the required information: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities are recorded, so nobody shows interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these activities is recorded for anybody: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead reaches the agreed thresholds at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these leads can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>This workspace has no leads yet. Import some, then hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 leads qualify now. Those that are not out yet can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 leads qualifies now: %2 lack information, %3 are being nurtured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities are known, so nobody shows interest yet: import activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 on trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new qualifies under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) handed over under %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is an inquiry to answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would qualify if missing information were filled in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n lead(s) nobody is in charge: see the routing clause.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement counts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads are handed over under a version that both sides signed, or on trial. Start a trial of the draft: it takes one click and can end any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished">Nichts wartet.</translation>
    </message>
    <message>
        <source>All done: nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> oder </translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of these hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of these holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least so many of these hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every required field is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit points, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour points, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit and behaviour points together, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>BANT answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an inquiry is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure of fit band and category is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">Tage</translation>
    </message>
    <message>
        <source>Every required field is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit and behaviour together at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inquiry is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure is hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group: at least one of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group: all of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group: at least n of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished">Aufruf: %1</translation>
    </message>
    <message>
        <source>--lang takes de or en.</source>
        <translation type="unfinished">--lang erwartet de oder en.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs a display, and there is none. Commands work without: `handschlag --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>ID in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished">Erstkontakt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Zuständig</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Budget</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished">Entscheidungsbefugnis</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Bedarf</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished">Zeitpunkt</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Stufe</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information missing</source>
        <translation type="unfinished">Angabe fehlt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing qualified (MQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted (SAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales qualified (SQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a good lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaterfallWords</name>
    <message>
        <source>moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished">abgelehnt</translation>
    </message>
    <message>
        <source>left the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation type="unfinished">(kein Wert)</translation>
    </message>
    <message>
        <source>thin evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyReady</name>
    <message>
        <source>%1, readiness %2, judged under version %3 on trial, frozen %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, readiness %2, judged under version %3, frozen %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active inquiry: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ActorStrip</name>
    <message>
        <source>Who decides here? Decisions carry a name; it is asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who edits here? Changes carry a name; it is asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::AddPersonDialog</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Inside Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window acts as this person. Until the person has a key, the identity is declared and not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ChipRow</name>
    <message>
        <source>%1: %2 leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ClauseTableModel</name>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::FormPart</name>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ImpactPanel</name>
    <message>
        <source>Scoring every lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet: import some to see what the agreement does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 leads, judged as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadDetailsPanel</name>
    <message>
        <source>Select a lead to see why it has its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this lead has its score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation type="unfinished">%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded, whatever the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadListModel</name>
    <message>
        <source>Skipped this stage: the time of the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadPanel</name>
    <message>
        <source>Enter or a double click opens the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads behind the chosen bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::LeadsPage</name>
    <message>
        <source>Search leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file: columns are recognised by their names, and every lead is judged at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, judged under version %2 (in force)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, judged under version %2 (trial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, judged under draft %2 (unsigned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is not in the workspace any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company, e-mail, ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MainWindow</name>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.handschlag);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose File, New workspace and another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Handschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handschlag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing and sales shake hands on what a qualified lead is.

Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %1. Icons: Breeze by the KDE community (LGPL 3 or later).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Handschlag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::MeasuresPart</name>
    <message>
        <source>Change a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of each cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit band %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of %1%2</source>
        <comment>category and fit band</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything: leads, agreement, signatures, history. It starts with the unsigned agreement “B2B Standard”, so that your leads are judged at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.handschlag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Nothing is overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueActions</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this lead with a reason that cites a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise: accept this lead and mark it as a good one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the lead before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record in the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search company, name, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over every lead that qualifies and is not out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys (A, R, G, J, K, O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off if letters are pressed by accident; every command keeps its other key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueHeader</name>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due in 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search company, name, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search company, name, e-mail (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Team</translation>
    </message>
    <message>
        <source>Options of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueueModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up today (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales readiness, 0 to 100. It sorts the queue and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category by behaviour (A to D) and fit band (1 to 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>sales readiness, a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation type="unfinished">In Arbeit bei</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::QueuePage</name>
    <message>
        <source>Go to the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM address of this lead is no web address. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RejectPanel</name>
    <message>
        <source>Press the number of the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason cites no clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known at the handover:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment (needed for this reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first: press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the rejection (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RuleModel</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
</context>
<context>
    <name>handschlag::ui::RulePart</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::ScoreBar</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::StateBanner</name>
    <message>
        <source>Go to the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of version %1 until %2: it counts in nobody&apos;s scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of version %1: it counts in nobody&apos;s scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is signed yet. Leads are judged under draft %1; none are handed over before a trial or both signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agreement yet: leads cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::StatusLine</name>
    <message>
        <source>No agreement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1, unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 in force, %2 being negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person you act as. Without a key the identity is declared, not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1, over a working day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::TablePart</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
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
</context>
<context>
    <name>handschlag::ui::WaterfallChart</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallControls</name>
    <message>
        <source>no groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by &amp;entry (cohort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that entered the anchor stage in the period, and how far they came within the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the &amp;period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever entered each stage in the period. Rates may exceed 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as &amp;known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses only what was recorded before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">Tage</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of knowledge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallPage</name>
    <message>
        <source>Horizon still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later stage before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1 from %2 to %3, followed for %4 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries from %1 to %2, whenever the leads became %3; rates may exceed 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation type="unfinished">Datenstand %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation type="unfinished">Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>stages of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agreement in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still within the horizon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save table as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest quarter with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table below holds the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your leads, and the outcomes of those that you know: the waterfall shows how they pass from stage to stage and how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WaterfallTableModel</name>
    <message>
        <source>Thin evidence: fewer than %1 leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of those at the anchor stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of the rate (Wilson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of those at the stage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped the stage: counted with the time of the next one, left out of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the anchor stage; half were faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Stufe</translation>
    </message>
    <message>
        <source>Entered (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished">95&#xa0;%</translation>
    </message>
    <message>
        <source>of previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WelcomePage</name>
    <message>
        <source>Marketing and sales agree what a qualified lead is, sign it, hand leads over under it, and see every quarter whether both kept their word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with your own leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one. It is scored at once under an unsigned standard agreement; names, keys and signatures come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two thousand made-up leads, two signed versions of an agreement and a queue that is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file ending in .handschlag, from you or from a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is being prepared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handschlag::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with &amp;demo data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Handschlag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
