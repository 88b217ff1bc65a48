using AngleSharp.Html.Parser;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Words;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>Every letter about a request, as its reader sees it.</summary>
public sealed partial class LetterTests
{
    private static readonly MimFunctions.Platform.Configuration.Settings Settings = new()
    {
        DataFolder = "/nowhere",
        PublicUrl = new Uri("https://hub.example/"),
        ReplyLinkKey = Convert.ToBase64String(new byte[32]),
    };

    private static readonly Addressee OfGermany = new("DE", "Kontaktstelle", "mim@interior.de.example", AddresseeRole.ContactPoint);
    private static readonly Addressee OfGreece = new("EL", "Εθνικό σημείο επαφής", "mim@interior.el.example", AddresseeRole.ContactPoint);
    private static readonly Addressee OfAustria = new("AT", "Nationale Kontaktstelle", "mim@interior.at.example", AddresseeRole.ContactPoint);
    private static readonly DateOnly LaterDay = new(2027, 1, 15);
    private static readonly DateOnly Due = new(2026, 12, 25);

    private static InformationRequest Proposed => Asked.New().Then(act => ProposeDate.Decide(act, LaterDay, "The Länder report in January."));

    [Fact]
    public async Task The_request_to_the_state_that_communicated_the_measure() => await Match(Asked.New(), "request.DE", OfGermany);

    [Fact]
    public async Task The_request_to_a_state_that_is_asked_and_not_obliged() => await Match(Asked.New(), "request.EL", OfGreece);

    [Fact]
    public async Task A_request_in_German_about_no_measure() => await Match(
        Asked.New(new Question("Rückkehrzentren", "Wie viele Plätze gibt es?", "de"), measure: false), "request.DE", OfGermany);

    [Fact]
    public async Task The_request_to_the_deputy() => await Match(Asked.New(), "requestDeputy.DE", OfGermany);

    [Fact]
    public async Task Nobody_reached_but_there_is_a_deputy() => await Match(
        Asked.New().Then(at => new RequestEvent.Unreached(at, Asked.Germany, "hub", DeputyTried: true)), "unreached.DE.deputy", OfAustria);

    [Fact]
    public async Task Nobody_reached_at_all() => await Match(
        Asked.New().Then(at => new RequestEvent.Unreached(at, Asked.Germany, "hub", DeputyTried: false)), "unreached.DE", OfAustria);

    [Fact]
    public async Task Another_day_proposed() => await Match(Proposed, "dateProposed.DE.1", OfAustria);

    [Fact]
    public async Task The_day_accepted() => await Match(
        Proposed.Then(act => SettleDate.Decide(act, LaterDay, accept: true)), "dateSettled.DE.2027-01-15-1", OfGermany);

    [Fact]
    public async Task The_day_not_accepted() => await Match(
        Proposed.Then(act => SettleDate.Decide(act, LaterDay, accept: false)), "dateSettled.DE.2027-01-15-1", OfGermany);

    [Fact]
    public async Task Passed_on_to_another_authority() => await Match(
        Asked.New().Then(act => Forward.Decide(act, "Federal Office for Migration, division 21")), "forwarded.DE.1", OfAustria);

    [Fact]
    public async Task Answered_in_two_languages_with_a_file() => await Match(
        Asked.New().Then(act => GiveAnswer.Decide(act, Asked.Answer)), "answered.DE.1", OfAustria);

    [Fact]
    public async Task Answered_late_and_for_the_asker_only() => await Match(
        Asked.New().ThenAt(new(2027, 1, 4, 12, 0, 0, TimeSpan.Zero), act => GiveAnswer.Decide(act, Asked.Answer with { English = null, Visibility = Visibility.AskerOnly })),
        "answered.DE.1", OfAustria);

    [Fact]
    public async Task Answered_directly() => await Match(
        Asked.New().Then(act => AnswerOutside.Decide(act, "By telephone on 27 November.")), "ended.DE", OfAustria);

    [Fact]
    public async Task Declined_with_a_ground() => await Match(
        Asked.New().Then(act => Decline.Decide(act, DeclineGround.Confidential, "The figures are under review.")), "ended.DE", OfAustria);

    [Fact]
    public async Task Withdrawn_by_the_asker() => await Match(
        Withdraw.Decide(Asked.New(), "person-1", "We found it in the Official Journal.", Asked.At.AddDays(2)).ShouldBeOfType<RequestDecision.Changed>().Request,
        "withdrawn.DE", OfGermany);

    [Theory]
    [InlineData("seven days before", "2026-12-18", "SevenDays")]
    [InlineData("one working day before", "2026-12-24", "OneWorkingDay")]
    [InlineData("on the day", "2026-12-25", "OnTheDay")]
    [InlineData("the day after", "2026-12-26", "overdue1")]
    [InlineData("three weeks after", "2027-01-09", "overdue3")]
    public async Task A_deadline_notice(string when, string day, string detail) => await Match(
        Asked.New().NoticedOn(DateOnly.ParseExact(day, "yyyy-MM-dd")), $"deadline.DE.2026-12-25-{detail}", OfGermany, $"A_deadline_notice_{when.Replace(' ', '_')}");

    [Fact]
    public async Task A_deadline_notice_to_a_state_that_is_not_obliged() => await Match(
        Asked.New().NoticedOn(Due.AddDays(1)), "deadline.EL.2026-12-25-overdue1", OfGreece);

    [Fact]
    public async Task A_deadline_notice_while_a_proposal_waits() => await Match(Proposed.NoticedOn(Due), "deadline.DE.2026-12-25-OnTheDay", OfGermany);

    [Fact]
    public async Task The_day_passed() => await Match(
        Asked.New().Then(act => Acknowledge.Decide(act)).NoticedOn(Due.AddDays(1)), "overdue.DE.2026-12-25", OfAustria);

    [Fact]
    public async Task A_dropped_form_counts_when_it_was_received_and_its_letter_still_knows_the_answer()
    {
        // Given an answer recorded after something that happened while the form was on its way
        var delivered = Asked.New().Then(at => new RequestEvent.Delivered(at, Asked.Greece, "hub"));
        var answered = delivered.ThenAt(delivered.Events[^1].At.AddSeconds(-10), act => GiveAnswer.Decide(act, Asked.Answer));

        // When
        var mail = (await Compose(answered, "answered.DE.1", OfAustria)).ShouldNotBeNull();

        // Then only Greece is waited for, and the answer can be rated
        mail.Text.ShouldContain("Greece, still to reply");
        mail.Text.ShouldNotContain("Germany and Greece, still to reply");
    }

    [Fact]
    public async Task A_letter_that_was_overtaken_is_not_written()
    {
        var noticed = Asked.New().NoticedOn(Due.AddDays(-7));
        var answered = noticed.Then(act => GiveAnswer.Decide(act, Asked.Answer));

        (await Compose(answered, "deadline.DE.2026-12-25-SevenDays", OfGermany)).ShouldBeNull("it has answered");
        (await Compose(answered, "request.DE", OfGermany)).ShouldBeNull("it has answered");
        (await Compose(noticed.NoticedOn(Due), "deadline.DE.2026-12-25-SevenDays", OfGermany)).ShouldBeNull("a later notice says how things stand");
        (await Compose(noticed.NoticedOn(Due.AddDays(1)).Then(act => AnswerOutside.Decide(act, null)), "overdue.DE.2026-12-25", OfAustria)).ShouldBeNull("it has answered");
        (await Compose(Proposed.Then(act => SettleDate.Decide(act, LaterDay, accept: true)), "dateProposed.DE.1", OfAustria)).ShouldBeNull("it was replied to");
        (await Compose(Asked.New().Then(at => new RequestEvent.Unreached(at, Asked.Germany, "hub", false)).Then(at => new RequestEvent.Delivered(at, Asked.Germany, "hub")),
            "unreached.DE", OfAustria)).ShouldBeNull("it was reached after all");
    }

    [Fact]
    public async Task A_notice_about_a_day_that_no_longer_counts_is_not_written()
    {
        var agreed = Asked.New().NoticedOn(Due.AddDays(-7))
            .Then(act => ProposeDate.Decide(act, LaterDay, "January")).Then(act => SettleDate.Decide(act, LaterDay, accept: true));

        (await Compose(agreed, "deadline.DE.2026-12-25-SevenDays", OfGermany)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_order_gives_the_same_mail_whatever_happened_since()
    {
        var proposed = Proposed;
        var since = proposed.Then(act => Acknowledge.Decide(act)).Then(at => new RequestEvent.Delivered(at, Asked.Greece, "hub"));

        (await Compose(since, "dateProposed.DE.1", OfAustria)).ShouldBe(await Compose(proposed, "dateProposed.DE.1", OfAustria));
    }

    [Fact]
    public async Task What_is_for_the_asker_only_stands_in_no_mail_to_others()
    {
        var secret = Asked.Answer with { Text = "secret text", English = "secret English", Visibility = Visibility.AskerOnly };
        var request = Asked.New().Then(act => GiveAnswer.Decide(act, secret)).NoticedOn(Due);

        foreach (var step in new[] { "request.EL", "deadline.EL.2026-12-25-OnTheDay" })
            (await Compose(request, step, OfGreece)).ShouldNotBeNull().ToString().ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("secret text", Visibility.AskerOnly)]
    [InlineData("LIMITE\nsecret text", Visibility.Everyone)]
    public async Task F6_what_is_not_for_everyone_or_is_marked_LIMITE_travels_as_a_link_only(string text, Visibility visibility)
    {
        var answer = Asked.Answer with { Text = text, English = "secret English", Visibility = visibility };

        var mail = (await Compose(Asked.New().Then(act => GiveAnswer.Decide(act, answer)), "answered.DE.1", OfAustria)).ShouldNotBeNull();

        mail.ToString().ShouldNotContain("secret");
        mail.Text.ReplaceLineEndings(" ").ShouldContain("it is for you to read on the hub");
        mail.Text.ShouldContain(Asked.New().Reference.ToString());
    }

    [Fact]
    public async Task Reminders_go_on_when_links_have_run_out_and_name_the_form_instead()
    {
        var late = Due.AddDays(ReplyWindow.Days);
        var mail = (await Compose(Asked.New().NoticedOn(late), $"deadline.DE.2026-12-25-overdue{1 + ((ReplyWindow.Days - 1) / 7)}", OfGermany)).ShouldNotBeNull();

        mail.Text.ShouldNotContain("/reply/");
        mail.Text.ShouldContain("drop/DE/answers");
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("el")]
    [InlineData("mt")]
    public async Task A_reminder_in_the_language_of_who_is_asked(string language)
    {
        using (Spoken.In(language))
            await Match(Asked.New().NoticedOn(Due), "deadline.DE.2026-12-25-OnTheDay", OfGermany, $"{nameof(A_reminder_in_the_language_of_who_is_asked)}_{language}");
    }

    [Fact]
    public void There_is_a_composer_for_every_kind_of_letter()
    {
        Composers(new MemoryDocuments()).Select(composer => composer.Step)
            .ShouldBe(RequestLetter.All.Select(kind => new RequestStep(kind, Asked.Germany).ToString().Split('.')[0]), ignoreOrder: true);
    }

    private static async Task Match(InformationRequest request, string step, Addressee to, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var mail = (await Compose(request, step, to)).ShouldNotBeNull();
        var page = new HtmlParser().ParseDocument(mail.Html);

        Snapshot.Match($"Subject: {mail.Subject}\n\n{mail.Text}\n\n{mail.Html[mail.Html.IndexOf("<main>", StringComparison.Ordinal)..]}", name);
        page.QuerySelectorAll("img,script,link,iframe,form").ShouldBeEmpty("nothing in a mail is fetched or sent");
        var leaves = page.QuerySelectorAll("main *").Where(element => element.ChildElementCount == 0).Select(element => element.TextContent);
        leaves.SelectMany(Words).Where(word => !mail.Text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty("the text says what the HTML says");
    }

    private static async Task<Composed?> Compose(InformationRequest request, string step, Addressee to)
    {
        var documents = new MemoryDocuments();
        await documents.TryWrite(RequestStore.Key(request.Reference), request, null, default);
        return await new BracketedMail(Composers(documents).Single(composer => composer.Step == step.Split('.')[0])).Compose(new OwedOrder("mail", request.Case, step, to.Key), to, default);
    }

    private static IEnumerable<RequestMail> Composers(MemoryDocuments documents)
    {
        var queue = new MemoryQueue(TimeProvider.System);
        var links = new ReplyLinks(new ReplyTokens(ReplyKey.From(Settings.ReplyLinkKey!)), Settings);
        var desk = new LetterLookup(new RequestStore(documents, new OutboxRelay(documents, queue, TimeProvider.System), new GivenHolidays(), TimeProvider.System), links, Settings);
        return typeof(RequestMail).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequestMail)))
            .Select(type => (RequestMail)Activator.CreateInstance(type, desk)!);
    }

    private static string[] Words(string text) => text.Split([' ', '\n', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
}
