using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Tests.Liaison.Forms;

/// <summary>What looks like personal data in a text (ILOB-20), and what does not.</summary>
public sealed class PersonalDataTests
{
    public static TheoryData<string, string> Personal => new()
    {
        { "He held passport P1234567.", "passport P1234567" },
        { "Passport No. AB 123456 was forged.", "Passport No. AB 123456" },
        { "passport number: 12345678", "passport number: 12345678" },
        { "Passports nos. 1234567 and 1234568", "Passports nos. 1234567" },
        { "passport (no. 1234567)", "passport (no. 1234567" },
        { "holder of passport, bearing the number 7654321", "passport, bearing the number 7654321" },
        { "identity card no 987654321", "identity card no 987654321" },
        { "Reisepass Nr. C01234567", "Reisepass Nr. C01234567" },
        { "passeport n° 12AB34567", "passeport n° 12AB34567" },
        { "Reisepass Nr. C01X00T47", "Reisepass Nr. C01X00T47" },
        { "Reisepassnummer C01X00T47", "Reisepassnummer C01X00T47" },
        { "Numéro de passeport : 12AB34567", "passeport : 12AB34567" },
        { "Passport-No.: AB1234567", "Passport-No.: AB1234567" },
        { "passport series AB No. 123456", "passport series AB No. 123456" },
        { "carte nationale d’identité n° 880692310285", "carte nationale d’identité n° 880692310285" },
        { "titre de séjour n° 9912345678", "titre de séjour n° 9912345678" },
        { "Aufenthaltstitel Nr. Y12345678", "Aufenthaltstitel Nr. Y12345678" },
        { "Personalausweisnummer: L01X00T471", "Personalausweisnummer: L01X00T471" },
        { "driving licence no. 99123456", "driving licence no. 99123456" },
        { "visa sticker no. D12345678", "visa sticker no. D12345678" },
        { "residence permit № 12345678", "residence permit № 12345678" },
        { "P<UTOERIKSSON<<ANNA<MARIA<<<<<<", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<" },
        { "Ahmed Hassan, born on 3 May 1990, was", "born on 3 May 1990" },
        { "Hassan AHMED (born 03.05.1990)", "born 03.05.1990" },
        { "date of birth: 1990-05-03, name: Ahmed al Hassan", "date of birth: 1990-05-03" },
        { "Marie Dupont, née le 3/5/1990", "née le 3/5/1990" },
        { "Fatou Ndiaye, née à Dakar le 3 mai 1990", "née à Dakar le 3 mai 1990" },
        { "Moussa Koné, né le 1er mai 1990", "né le 1er mai 1990" },
        { "Karl Schmidt, geb. am 3. Mai 1990", "geb. am 3. Mai 1990" },
        { "Max Muster (geboren in Wien am 03.05.1990)", "geboren in Wien am 03.05.1990" },
        { "Ahmed Hassan, born in Tunis on 3 May 1990", "born in Tunis on 3 May 1990" },
        { "Ahmed Hassan, born May 3, 1990", "born May 3, 1990" },
        { "Name: Ahmed Hassan; Geburtsdatum: 3.5.1990", "Geburtsdatum: 3.5.1990" },
        { "Marie Dupont, date de naissance : 03/05/1990", "date de naissance : 03/05/1990" },
        { "the smuggler Abu Salim (DOB 3 May 1990)", "DOB 3 May 1990" },
        { "Write to jane.doe@police.example now", "jane.doe@police.example" },
        { "hassan1990@mail.example", "hassan1990@mail.example" },
        { "Call +251 11 551 7700.", "+251 11 551 7700" },
        { "+44 (0)20 7946 0000", "+44 (0)20 7946 0000" },
        { "+43-1-9876543", "+43-1-9876543" },
        { "+254 700 123 456", "+254 700 123 456" },
        { "+298 30 4567", "+298 30 4567" },
        { "phone: 0911 234567", "phone: 0911 234567" },
        { "Tel. no. 01/9876543", "Tel. no. 01/9876543" },
        { "Tél. : 01 23 45 67 89", "Tél. : 01 23 45 67 89" },
        { "Handy: 0664 1234567", "Handy: 0664 1234567" },
        { "portable 06 12 34 56 78", "portable 06 12 34 56 78" },
        { "Mobilnummer 0664/1234567", "Mobilnummer 0664/1234567" },
        { "He is reached at 00251 11 551 7700.", "00251 11 551 7700" },
        { "WhatsApp: +212 6 12 34 56 78", "+212 6 12 34 56 78" },
        { "+212612345678", "+212612345678" },
        { "(+43) 664 1234567", "+43) 664 1234567" },
        { "+49/171/1234567", "+49/171/1234567" },
    };

    public static TheoryData<string> Harmless => new()
    {
        "In 2025 and 2026 the flows fell by 12 345 persons.",
        "+12 345 678 crossings compared with 2024.",
        "+12 345 persons (2024-2025).",
        "+1 234 567 crossings",
        "+12 2024-2025",
        "An increase of +3.5 % to +4.75 %.",
        "Regulation (EU) 2019/1240 and Regulation (EC) No 2252/2004 on passports.",
        "Decision 2005/687/EC; OJ L 264, 8.10.2005, p. 8.",
        "12 345 passports were issued in 2025.",
        "passport fraud: 123456 cases",
        "Number of passports: see the table.",
        "passport control at gate 7, flight ET 500123",
        "3 000 identity cards, of which 120 were false",
        "The meeting of 3 May 1990 in Addis Ababa.",
        "persons born after 1 January 2007",
        "a child born on 3.5.2020",
        "A child was born on 3.5.2020. The Ministry of Health said so.",
        "The European Union funds a child born on 3.5.2020",
        "Date of birth: often given as 1 January",
        "info@frontex.example and border-police.unit@min.example",
        "Contact the Embassy, Addis Ababa, P.O. Box 1234567.",
        "Codes 0012345678 and 99-1234567",
        "Call 112, or 116 000.",
        "1 200 000 + 350 000 = 1 550 000",
        "The hotline +251 11 551 7700 of IOM took 1 200 calls.",
        "IOM helpline: +251 800 123 456, open to all.",
        "Numéro vert : +212 800 00 47 47",
        "Die Hotline +49 800 1234567 wurde 340-mal angerufen.",
        "Im ersten Halbjahr 2026 wurden 12 345 Personen festgestellt (+12 % gegenüber 2025).",
        "Au premier semestre 2026, 12 345 personnes ont été interpellées, contre 9 876 en 2025.",
        "Le règlement (UE) 2019/1240 du 20 juin 2019 et le règlement (CE) n° 2252/2004 relatif aux passeports.",
        "Die Verordnung (EG) Nr. 2252/2004 über Reisepässe gilt seit 18. Januar 2005.",
        "Reisepässe: 1 234 gefälschte, davon 567 mit ausgetauschtem Lichtbild.",
        "1 234 faux passeports, dont 567 avec photo substituée.",
        "The vessel Ocean Viking (IMO 8506854) landed 236 persons on 14 May 2026.",
        "MV Louise Michel, MMSI 211234560, call sign 5LUM2",
        "Border crossing point Metema-Gallabat, road A104, km 1 234",
        "N 11°35'12.5\", E 43°08'42.0\"",
        "Flight ET 704 and flight MS 855 of 3 May 2026",
        "Case no. 2026/12345678 of the prosecutor",
        "Budget: EUR 1 234 567 (+350 000 compared with 2025)",
        "The ID cards issued in 2019-2024 hold a chip.",
        "Passport fees rose from 500 to 1 250 dirham in 2026.",
        "Passports issued between 2015 and 2020 are of series B and C.",
        "Travel documents: 120 requested, 85 issued, 60 returns.",
        "Le poste frontière de Bab Sebta a été fermé le 3 mai 2026.",
        "Die Grenzübergangsstelle Ras Ajdir war vom 1. bis 14.5.2026 geschlossen.",
        "Enfants nés après le 1er janvier 2020",
        "visa applications: 12 345 in 2025, 13 456 in 2026",
        "Visa fee EUR 90 since 11 June 2024",
        "grenzschutz@bmi.example, botschaft.rabat@bmeia.example",
        "secretariat.general@interieur.example et visas.rabat@diplomatie.example",
        "polizia.frontiera@interno.example, consolato.tunisi@esteri.example",
        "According to Frontex, FRAN Q2 2026, detections fell to 3 456 (-12.5 %).",
        "UNHCR (30 June 2026): 923 456 registered; WFP: 1 200 000",
    };

    [Theory]
    [MemberData(nameof(Personal))]
    public void It_is_seen_and_quoted(string text, string said)
    {
        var findings = Findings(text);

        findings.Select(f => f.Said).ShouldBe(said.Length == 0 ? [] : [said]);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Years_statistics_acts_offices_and_dates_without_a_name_are_none(string text) => Findings(text).ShouldBeEmpty();

    [Theory]
    [InlineData("passport P1234567", "the number of a passport or identity document")]
    [InlineData("Ahmed Hassan, born on 3 May 1990", "the birth date of a person")]
    [InlineData("jane.doe@police.example", "the e-mail address of a person")]
    [InlineData("+251 11 551 7700", "the telephone number of a person")]
    public void It_is_called_by_its_name(string text, string name) =>
        Findings(text).ShouldHaveSingleItem().Message.ShouldStartWith($"This looks like {name},");

    [Fact]
    public void The_same_is_said_once_and_different_things_each() =>
        Findings("passport P1234567, passport P1234567, jane.doe@police.example").Select(f => f.Said)
            .ShouldBe(["passport P1234567", "jane.doe@police.example"]);

    [Fact]
    public void A_document_number_is_seen_wherever_it_stands() => Prop.ForAll(
        Words(), Gen.Choose(100_000, 99_999_999).ToArbitrary(), Words(),
        (before, number, after) => Findings($"{before} passport no. {number} {after}").Any(f => f.Said!.Contains($"{number}", StringComparison.Ordinal)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_telephone_number_is_seen_also_when_it_reads_like_years() => Findings("Call +43-7200-2092-2052 today").Count.ShouldBe(1);

    [Fact]
    public void A_telephone_number_is_seen_however_it_is_grouped() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(1000, 9999), 3).ToArbitrary(), Gen.Elements(" ", "-", ".", "").ToArbitrary(),
        (groups, separator) => Findings($"Call +43{separator}{string.Join(separator, groups)} today").Count == 1)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_among_plain_words_are_none() => Prop.ForAll(
        Words(), Gen.Choose(0, int.MaxValue).ToArbitrary(), Words(),
        (before, number, after) => Findings($"{before} {number} {after} {number / 1000} {number % 1000:000}").Count == 0)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("Aa ")]
    [InlineData("passport no ")]
    [InlineData("+1 ")]
    [InlineData("1 ")]
    [InlineData("P<AAA<<")]
    [InlineData("a@")]
    [InlineData("born ")]
    public void Even_a_hostile_text_is_searched_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        _ = Findings(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), "a megabyte in linear time; generous for a busy machine");
    }

    private static Arbitrary<string> Words() => Gen.ListOf(Gen.Elements("the", "flows", "Of", "North", "were", "seen", "in", "routes", "and", "borders", "2026"), 4)
        .Select(words => string.Join(' ', words)).ToArbitrary();

    private static List<Finding> Findings(string text) =>
        [.. GivenLiaison.Reported(("b1Environment", [text])).Findings.Where(f => LiaisonReportRules.HoldsBack(f.Rule))];
}
