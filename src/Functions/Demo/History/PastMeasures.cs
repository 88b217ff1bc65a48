using System.Globalization;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Demo.History;

/// <summary>
/// Measures, requests and views of a year that has ended, and of the year before: 16 states, 60 measures (samples/history/measures.txt). What
/// the demo, the pictures and the tests make a usual general report of. Everything is invented.
/// </summary>
/// <param name="year">The year.</param>
internal sealed class PastMeasures(int year)
{
    private static readonly IReadOnlyList<string> Lines = PastLines.Of("measures.txt");

    /// <summary>The communications of the year and of the year before.</summary>
    public IEnumerable<Submission> Communications() => [.. Lines.Select((line, number) => Communication(line, year, number)), .. Before()];

    /// <summary>What was asked about them, and answered.</summary>
    public IEnumerable<InformationRequest> Requests() =>
    [
        Asked("REQ-AT-0001", "ES-0001", "02-03", "Effect on movement to other Member States", ("02-24", "The permit allows no stay in other Member States beyond ninety days. Persons who work in another State lose it. Figures on secondary movement are collected from the first month and shared every quarter.")),
        Asked("REQ-COM-0001", "ES-0001", "02-05", "Number of persons and proof of stay", ("03-04", "Some 300,000 applications are expected. Stay is proved by registration with a municipality, medical files or transport cards; statements by neighbours are not enough.")),
        Asked("REQ-FR-0001", "ES-0002", "04-20", "Criminal records from States that issue none"),
        Asked("REQ-NL-0001", "DE-0001", "02-26", "Recognition of experience without a certificate", ("03-20", "Two years in the last five, proved by pay slips or tax files, and a wage of at least 45 per cent of the contribution ceiling.")),
        Asked("REQ-SE-0001", "AT-0003", "06-02", "Which figures on schools the suspension rests on", ("06-29", "On the number of pupils without sufficient German in Vienna, which trebled in three years, and on classes held in containers.")),
        Asked("REQ-COM-0002", "AT-0003", "06-01", "Hardship cases", ("06-25", "Article 8 of the Convention is looked at in each case; of 214 applications decided so far 61 were granted.")),
        Asked("REQ-DE-0001", "PL-0001", "03-30", "Who counts as in need of special care", ("04-20", "The commander of the post decides on the spot with a medic; a list is annexed to the order of the minister.")),
        Asked("REQ-BE-0001", "IT-0001", "03-12", "Jurisdiction and cost for each person held", ("04-10", "Italian courts decide. The cost for each place was EUR 114 a day in the first half year; shared use by other States is open to talks.")),
        Asked("REQ-CZ-0001", "NL-0002", "07-08", "Housing condition of family reunification", ("08-03", "Housing is sufficient when it meets the norm of the municipality for the number of persons.")),
        Asked("REQ-IE-0001", "SE-0001", "04-27", "Control of return after the grant was paid"),
    ];

    /// <summary>The sources of the general report at the end of the year.</summary>
    public GeneralSources Sources()
    {
        var facts = Communications().Select(told => CommunicationFact.Of(told)).OfType<CommunicationFact>().ToLookup(fact => fact.Reference.Year);
        return new GeneralSources(year, new SummaryName.General(year).End, [.. facts[year]], [.. facts[year - 1]], [.. Requests()], Exchanges().ToDictionary(exchange => exchange.About.Number, exchange => exchange.Contributions.Count), []);
    }

    private IEnumerable<Submission> Before() => Lines.Where((line, number) => number % 7 != 3 && !line.Contains("finalCourt", StringComparison.Ordinal)).Select((line, number) => Communication(line, year - 1, number))
        .GroupBy(submission => submission.State).SelectMany(state => state.Select((submission, at) => Renumbered(submission, at + 1)));

    private static Submission Renumbered(Submission submission, int number)
    {
        var before = ((Outcome.Accepted)submission.Outcome).Reference;
        var reference = new Reference(before.State, before.Year, number);
        return submission with { Outcome = new Outcome.Accepted(reference, submission.Outcome is Outcome.Accepted { Late: true }), Digest = $"digest of {reference}" };
    }

    private static Submission Communication(string line, int year, int number)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        var (state, own) = (cells[0][..2], int.Parse(cells[0][3..], CultureInfo.InvariantCulture));
        var reference = $"MIM-{state}-{year}-{own:0000}";
        var published = Day(cells[3], year)!.Value;
        // One in five came late, but for the last weeks; the others on the day.
        var late = number % 5 == 4 && published.Month < 11;
        var at = new DateTimeOffset(published.AddDays(late ? 3 + (number % 4 * 11) : 0), new TimeOnly(10, 0), TimeSpan.Zero);
        (string Id, FieldValue? Value)[] fields =
        [
            ("memberState", One(state)), ("contactName", One("National contact point")), ("contactAuthority", One("Ministry of the interior")),
            ("contactEmail", One($"mim@interior.{state.ToLowerInvariant()}.example")), ("measureType", One(cells[1])), ("areas", new FieldValue.Many(cells[2].Split(','))),
            ("madePublicOn", One(Iso(published))), ("adoptedOn", One(Iso(Day(cells[4], year)))), ("inForceOn", One(Iso(Day(cells[5], year)))),
            ("impact", cells[6].Length > 0 ? new FieldValue.Many([cells[6]]) : null), ("amends", One(cells[7].Length > 0 ? $"MIM-{cells[7][..2]}-{year}-{cells[7][3..]}" : "")),
            ("titleEnglish", One(cells[8])), ("titleOriginal", One(cells[9].Length > 0 ? cells[9] : cells[8])), ("originalLanguage", One(cells[10])),
            ("summaryEnglish", One(cells[11])), ("summary", One(cells.ElementAtOrDefault(12) ?? cells[11])), ("originalTextUrl", One($"https://law.{state.ToLowerInvariant()}.example/{year}/{own}")),
        ];
        return new Submission(
            state, $"digest of {reference}", "history.json", at, new Outcome.Accepted(Reference.Parse(reference)!, late), "mim-1",
            new FormFields([.. fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Id, field.Value!))]), [], "", [new Drop("history.json", reference, at)],
            Outbox.Nothing(at));
    }

    private static FieldValue.One? One(string? text) => string.IsNullOrEmpty(text) ? null : new FieldValue.One(text);

    private InformationRequest Asked(string number, string measure, string day, string title, params (string Day, string Text)[] answers)
    {
        var reference = RequestReference.Parse($"{number[..^5]}-{year}{number[^5..]}")!;
        var about = Reference.Parse($"MIM-{measure[..2]}-{year}-{measure[3..]}")!;
        var request = Ask.Decide(
            reference, new AskInput(reference.Asker, "person-1", new RequestSubject.Measure(about), new Question(title, $"{title}?", "en"), []),
            new AskContext(true, Domain.Calendar.HolidayLists.None, At(day)));
        var answered = answers.Aggregate(request, (so, answer) => ((RequestDecision.Changed)GiveAnswer.Decide(
            new RequestAct(so, about.State, "person-2", At(answer.Day)), new Answer(answer.Text, null, "en", Visibility.Everyone, []))).Request);
        // Its mails went out then: nobody is written to today of a question that was answered last year.
        return answered with { Outbox = Outbox.Nothing(At(day)) };
    }

    /// <summary>The exchanges of views of experts on them.</summary>
    public IEnumerable<Exchange> Exchanges() => new[] { ("ES", 1, 5), ("IT", 1, 4), ("EL", 2, 3), ("PL", 1, 2), ("DE", 6, 2) }.Select(one =>
    {
        var about = new ViewCase.Measure(new Reference(MemberState.FromCode(one.Item1)!, year, one.Item2));
        var speakers = MemberState.All.Where(state => state.Code != one.Item1).Take(one.Item3);
        return new Exchange(
            about, [.. speakers.Select((state, number) => new ExchangeEvent.Contributed(At("12-18"), Authority.Of(state), "demo", number + 1, "Our experience is much the same; we would like to compare figures.", "en", null))],
            Outbox.Nothing(At("12-18")));
    });

    private DateTimeOffset At(string day) => new(Day(day, year)!.Value, new TimeOnly(9, 0), TimeSpan.Zero);

    private static DateOnly? Day(string text, int year) => text.Length == 0 ? null
        : DateOnly.ParseExact($"{(text.EndsWith("+1", StringComparison.Ordinal) ? year + 1 : year)}-{text[..5]}", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
