using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Tests.Queries;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Bulletins;

/// <summary>What stands in a bulletin of a thing, and what never does.</summary>
public sealed class BulletinItemTests
{
    [Fact]
    public void A_measure_is_one_sentence_with_its_day_its_title_in_the_original_and_its_link() =>
        GivenBulletins.Communicated().Item().ShouldBe(new BulletinItem(
            "MIM-AT-2026-0001", BulletinKind.Measure, QueryTheme.Asylum, GivenBulletins.Austria, new DateOnly(2026, 3, 2), "Centres are opened.", null, "Aufnahmegesetz", "de", new Uri("https://law.example/1")));

    [Theory]
    [InlineData("2026-03-31T21:59:59Z", "2026-03-02", true)]
    [InlineData("2026-03-31T22:00:00Z", "2026-03-02", false)]
    [InlineData("2025-12-31T22:59:59Z", "2025-12-02", false)]
    [InlineData("2025-12-31T23:00:00Z", "2025-12-02", true)]
    [InlineData("2025-11-20T12:00:00Z", "2026-01-01", true)]
    [InlineData("2026-03-20T12:00:00Z", "2026-04-01", false)]
    [InlineData("2026-03-20T12:00:00Z", "2026-03-31", true)]
    [InlineData("2026-03-20T12:00:00Z", null, false)]
    public void It_stands_in_the_quarter_in_which_it_was_both_communicated_and_public_by_the_days_of_Brussels(string received, string? published, bool isIn) =>
        (GivenBulletins.Communicated(at: DateTimeOffset.Parse(received, System.Globalization.CultureInfo.InvariantCulture), changes: ("madePublicOn", published)).Item() is not null).ShouldBe(isIn);

    [Fact]
    public void What_came_after_the_cut_off_is_not_public_yet_was_withdrawn_or_became_no_communication_is_not_in_it()
    {
        var preview = new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
        MeasureItem.Of(GivenBulletins.Communicated(), GivenBulletins.First, preview).ShouldBeNull("it came a day later");
        var early = GivenBulletins.Communicated(at: preview.AddDays(-1), changes: ("madePublicOn", "2026-03-05"));
        (MeasureItem.Of(early, GivenBulletins.First, preview), MeasureItem.Of(early, GivenBulletins.First, preview.AddDays(1)) is null).ShouldBe((null, false));
        GivenBulletins.Communicated().Withdrawn().Item().ShouldBeNull();
        (GivenBulletins.Communicated() with { Outcome = new Outcome.Refused() }).Item().ShouldBeNull();
    }

    [Theory]
    [InlineData("summaryEnglish", "Reception Act", null)]
    [InlineData("summaryEnglish titleEnglish", "Aufnahmegesetz", "de")]
    [InlineData("summaryEnglish titleEnglish summary titleOriginal", "A measure was communicated; what it is called is not for further distribution.", null)]
    public void What_is_not_for_further_distribution_is_never_in_it(string restricted, string sentence, string? language)
    {
        var item = GivenBulletins.Communicated(changes: [("restrictedFields", (string[])[.. restricted.Split(' '), "originalTextUrl"])]).Item()!;
        (item.Sentence, item.Language, item.Link, item.HoldsLess).ShouldBe((sentence, language, null, true));
        item.OriginalTitle.ShouldBe(restricted.Contains("titleOriginal", StringComparison.Ordinal) ? null : "Aufnahmegesetz");
        item.OriginalLanguage.ShouldBe(item.OriginalTitle is null ? null : "de");
    }

    [Theory]
    [InlineData("LIMITE\nSecret plans.")]
    [InlineData("RESTREINT UE/EU RESTRICTED\nSecret plans.")]
    [InlineData("Write to maria.huber@interior.example.")]
    public void What_is_marked_or_speaks_of_a_person_is_passed_over(string text)
    {
        GivenBulletins.Communicated(changes: ("summaryEnglish", text)).Item()!.Sentence.ShouldBe("Reception Act");
        GivenBulletins.Communicated(changes: [("titleOriginal", text), ("originalLanguage", null)]).Item()!.OriginalTitle.ShouldBeNull();
    }

    [Fact]
    public void What_was_written_in_English_needs_no_translation()
    {
        var item = GivenBulletins.Communicated(changes: [("summaryEnglish", null), ("originalLanguage", "en"), ("titleEnglish", null), ("titleOriginal", "The Reception Act")]).Item()!;
        (item.Sentence, item.Language).ShouldBe(("Es werden Zentren eröffnet.", null));
        (GivenBulletins.Communicated(changes: [("summaryEnglish", null), ("summary", null), ("originalLanguage", "en"), ("titleEnglish", null)]).Item() is { Sentence: "Aufnahmegesetz", Language: null }).ShouldBeTrue();
        (GivenBulletins.Communicated(changes: [("summaryEnglish", null), ("titleEnglish", null), ("originalLanguage", null)]).Item() is { Language: null, OriginalLanguage: null }).ShouldBeTrue();
    }

    [Fact]
    public void A_long_sentence_is_cut_and_a_court_decision_stands_apart()
    {
        var item = GivenBulletins.Communicated(changes: [("summaryEnglish", new string('a', 300)), ("measureType", "finalCourtDecision"), ("areas", null)]).Item()!;
        (item.Sentence.Length, item.Kind, item.Section).ShouldBe((200, BulletinKind.CourtDecision, QueryTheme.Policy));
    }

    [Fact]
    public void Every_area_has_its_section() => Enum.GetValues<Area>().Select(MeasureItem.Section).ShouldBe(
        [QueryTheme.Asylum, QueryTheme.LegalMigration, QueryTheme.Return, QueryTheme.Return, QueryTheme.Borders, QueryTheme.LegalMigration, QueryTheme.Policy]);

    [Fact]
    public void Answers_stand_in_it_when_something_of_them_may_be_published_and_their_texts_never_do()
    {
        var at = new DateTimeOffset(2026, 3, 27, 12, 0, 0, TimeSpan.Zero);
        AdHocQuery Compiled(Spread spread) => GivenQueries.Changed(KeepQuery.Compile(
            GivenQueries.Asked().With(GivenQueries.Germany, GivenQueries.Now, GivenQueries.Answer(1, "canary", spread), GivenQueries.Answer(2, "canary", Spread.Asker))
                .With(GivenQueries.France, GivenQueries.Now, GivenQueries.Answer(1, "canary", Spread.Asker)),
            GivenQueries.Austria, "u1", null, at));
        var item = Of(Compiled(Spread.Public))!;
        (item.Id, item.Kind, item.Section, item.From, item.On, item.HoldsLess).ShouldBe(("QRY-AT-2026-0001", BulletinKind.Answers, QueryTheme.Return, GivenQueries.Austria, new DateOnly(2026, 3, 27), true));
        item.Sentence.ShouldBe("Answers to “Places in return centres”, asked by Austria: 1 of 27 let theirs be published.");
        (Of(Compiled(Spread.Network)), Of(Compiled(Spread.Asker)), Of(GivenQueries.Asked())).ShouldBe((null, null, null));
        (OtherItems.Of(Compiled(Spread.Public), GivenBulletins.First.Previous, GivenBulletins.CutOff), OtherItems.Of(Compiled(Spread.Public), GivenBulletins.First, at)).ShouldBe((null, null));
        OtherItems.IsAsked(GivenQueries.Asked(), GivenBulletins.First, GivenBulletins.CutOff).ShouldBeTrue();
        OtherItems.IsAsked(GivenQueries.Asked(), GivenBulletins.First, GivenQueries.Now).ShouldBeFalse();
        OtherItems.IsAsked(GivenQueries.Asked(), GivenBulletins.First.Previous, GivenBulletins.CutOff).ShouldBeFalse();
        OtherItems.IsAsked(GivenQueries.Changed(KeepQuery.Withdraw(GivenQueries.Asked(), GivenQueries.Austria, at)), GivenBulletins.First, GivenBulletins.CutOff).ShouldBeFalse();

        static BulletinItem? Of(AdHocQuery query) => OtherItems.Of(query, GivenBulletins.First, GivenBulletins.CutOff);
    }

    [Fact]
    public void Of_a_meeting_ahead_to_which_all_are_invited_stands_when_it_is_who_convened_it_and_on_what()
    {
        var all = Talks.Convened with { FirstPlan = Talks.Convened.FirstPlan with { Start = GivenBulletins.CutOff.AddDays(20), Invited = [.. MemberState.All.Select(Authority.Of)] } };
        var item = Of(all)!;
        (item.Kind, item.On, item.Sentence).ShouldBe((BulletinKind.Meeting, new DateOnly(2026, 4, 30), "Meeting on MIM-DE-2026-0012, convened by Austria."));
        Of(Talks.Convened with { FirstPlan = all.FirstPlan with { Invited = Talks.Convened.FirstPlan.Invited } }).ShouldBeNull("few are invited");
        Of(all with { FirstPlan = all.FirstPlan with { Start = GivenBulletins.CutOff.AddTicks(-1) } }).ShouldBeNull("it is over");
        Of(all with { FirstPlan = all.FirstPlan with { Start = GivenBulletins.CutOff.AddDays(100) } }).ShouldBeNull("it is for a later bulletin");
        Of(all with { FirstPlan = all.FirstPlan with { Agenda = [Talks.Request] } }).ShouldBeNull("no measure is on its agenda");
        Of(all with { FirstPlan = all.FirstPlan with { Agenda = [Talks.Measure, ViewCase.ParseItem("NET-MA")!] } }).ShouldBeNull("it is of a network");
        Of(all with { ConvenedAt = GivenBulletins.CutOff }).ShouldBeNull("it was convened later");
        Of(CancelMeeting.Decide(all.Act(), "Snow.").Changed()).ShouldBeNull("it was called off");

        static BulletinItem? Of(Meeting meeting) => OtherItems.Of(meeting, GivenBulletins.First, GivenBulletins.CutOff);
    }
}
