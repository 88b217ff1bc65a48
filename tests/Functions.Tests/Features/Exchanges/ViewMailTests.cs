using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Exchanges;

/// <summary>Every letter about exchanges of views and meetings, as its reader sees it, with what goes into the calendar.</summary>
public sealed class ViewMailTests
{
    private static readonly Addressee OfGermany = new("DE", "Kontaktstelle", "mim@interior.de.example", AddresseeRole.ContactPoint);
    private static readonly Addressee OfGreece = new("EL", "Εθνικό σημείο επαφής", "mim@interior.el.example", AddresseeRole.ContactPoint);
    private static readonly Addressee OfAustria = new("AT", "Nationale Kontaktstelle", "mim@interior.at.example", AddresseeRole.ContactPoint);

    [Fact]
    public async Task A_contribution_to_the_state_whose_measure_it_is() => await MatchContribution("contribution.1", OfAustria);

    [Fact]
    public async Task A_reply_in_German() => await MatchContribution("contribution.2", OfGreece);

    [Fact]
    public async Task An_invitation() => await Match(SampleMeetings.Convened(), "meetingInvitation.0", OfGreece);

    [Fact]
    public async Task An_invitation_to_the_convenor_itself() => await Match(SampleMeetings.Convened(), "meetingInvitation.0", OfGermany);

    [Fact]
    public async Task Another_time() => await Match(
        Accepted().Changed(draft => draft with { Start = draft.Start.AddDays(1), End = draft.End.AddDays(1) }), "meetingChange.1", OfGreece);

    [Fact]
    public async Task Another_place_agenda_and_title_after_a_reply() => await Match(
        Accepted().Changed(draft => draft with { Title = "Return centres", Place = "", Link = "https://video.example/8", Agenda = [SampleMeetings.Request] }),
        "meetingChange.1", OfGreece);

    [Fact]
    public async Task Called_off_with_a_reason() => await Match(
        Accepted().Then(SampleMeetings.Germany, act => CancelMeeting.Decide(act, "The hall is closed.")), "meetingCancellation.1", OfGreece);

    [Fact]
    public async Task Minutes_with_a_conclusion() => await Match(
        SampleMeetings.Convened().WithMinutes("All spoke.", new Conclusion(SampleMeetings.Measure, "To be looked at again in <May>.")), "meetingMinutes.1", OfGreece);

    [Fact]
    public async Task Amended_minutes() => await Match(SampleMeetings.Convened().WithMinutes("All spoke.").WithMinutes("Most spoke."), "meetingMinutes.2", OfGreece);

    [Fact]
    public async Task The_same_order_gives_the_same_mail_whatever_happened_since()
    {
        var changed = Accepted().Changed(draft => draft with { Title = "Return centres" });
        var since = changed.Then(SampleMeetings.Greece, act => ReplyToMeeting.Decide(act, MeetingReply.Declined)).Changed(draft => draft with { Place = "Room 2" })
            .Then(SampleMeetings.Germany, act => CancelMeeting.Decide(act, null));

        foreach (var step in new[] { "meetingInvitation.0", "meetingChange.1" })
            (await Compose(since, step, OfGreece)).ShouldBe(await Compose(changed, step, OfGreece));
    }

    [Fact]
    public async Task What_never_was_or_was_withdrawn_is_not_written()
    {
        var desk = await new ViewDesk().Prepared();
        await desk.Exchanges.Create(SampleMeetings.Thread(withdrawn: true), default);

        (await desk.Compose("VIEWS-MIM-AT-2026-0007", "contribution.1", OfAustria)).ShouldBeNull("it was withdrawn");
        (await desk.Compose("VIEWS-MIM-AT-2026-0007", "contribution.9", OfAustria)).ShouldBeNull();
        (await desk.Compose("VIEWS-MIM-AT-2026-0008", "contribution.1", OfAustria)).ShouldBeNull();
        (await Compose(SampleMeetings.Convened(), "meetingChange.1", OfGreece)).ShouldBeNull();
        (await Compose(SampleMeetings.Convened(), "meetingMinutes.1", OfGreece)).ShouldBeNull();
        (await desk.Compose("MTG-2026-0009", "meetingInvitation.0", OfGreece)).ShouldBeNull();
    }

    [Fact]
    public void There_is_a_composer_for_every_kind_of_letter() =>
        new ViewDesk().Composers.Select(composer => composer.Step).ShouldBe(Enum.GetValues<ViewLetter>().Select(ViewStep.Name), ignoreOrder: true);

    private static Meeting Accepted() => SampleMeetings.Convened().Then(SampleMeetings.Greece, act => ReplyToMeeting.Decide(act, MeetingReply.Accepted));

    private static async Task MatchContribution(string step, Addressee to, [CallerMemberName] string name = "")
    {
        var desk = await new ViewDesk().Prepared();
        await desk.Exchanges.Create(SampleMeetings.Thread(), default);
        Match((await desk.Compose("VIEWS-MIM-AT-2026-0007", step, to)).ShouldNotBeNull(), name);
    }

    private static async Task Match(Meeting meeting, string step, Addressee to, [CallerMemberName] string name = "") =>
        Match((await Compose(meeting, step, to)).ShouldNotBeNull(), name);

    private static async Task<Composed?> Compose(Meeting meeting, string step, Addressee to)
    {
        var desk = await new ViewDesk().Prepared();
        await desk.Meetings.Create(meeting, default);
        return await desk.Compose(meeting.Case, step, to);
    }

    private static void Match(Composed mail, string name)
    {
        var page = new HtmlParser().ParseDocument(mail.Html);

        Snapshot.Match($"Subject: {mail.Subject}\n\n{mail.Text}\n\n{mail.Html[mail.Html.IndexOf("<main>", StringComparison.Ordinal)..]}\n{mail.Calendar}", name);
        page.QuerySelectorAll("img,script,link,iframe,form").ShouldBeEmpty("nothing in a mail is fetched or sent");
        (mail.Calendar ?? "").ShouldNotContain("REQ-PARTICIPANT", Case.Sensitive, "nobody has to come (MIM-23)");
        (mail.Calendar ?? "").ShouldNotContain("VALARM");
    }
}
