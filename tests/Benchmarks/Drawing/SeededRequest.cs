using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>Requests about communications: most answered in time, some late, declined or still open.</summary>
internal static class SeededRequest
{
    /// <summary>Request number <paramref name="serial"/>.</summary>
    public static InformationRequest Of(int serial)
    {
        var random = SeededTime.Dice(2, serial);
        var prose = new Prose(random);
        var about = SeededCommunication.Of(serial * DrawingPlan.CommunicationsPerRequest);
        var reference = about.Outcome.Communication!;
        var asker = Authority.Of(MemberState.All.Where(state => state != reference.State).ElementAt(random.Next(MemberState.All.Count - 1)));
        var at = about.ReceivedAt.AddDays(random.Next(1, 20));
        var input = new AskInput(asker, "person", new RequestSubject.Measure(reference), new Question(prose.Title(serial), prose.Text(600)), []);
        var request = Ask.Decide(new RequestReference(asker, at.Year, serial), input, new AskContext(true, HolidayLists.None, at));
        return Reminded(request.With(at, [.. request.Addressees.SelectMany(addressee => Events(addressee.State, at, random, prose))], [])).With(Outbox.Nothing(at));
    }

    /// <summary>Who never answers was reminded every week, as the hub does it: it has told of this week what it had to.</summary>
    private static InformationRequest Reminded(InformationRequest request)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        return request.With(request.AskedAt, [.. request.Standings.Where(standing => !standing.Is.HasEnded && standing.Due < today).Select(standing => new RequestEvent.Noticed(
            request.AskedAt, standing.Addressee.State, "hub", new DeadlineNotice(standing.Due, NoticeKind.Overdue, Math.Min(FindDueNotices.LastWeek, 1 + ((today.DayNumber - standing.Due.DayNumber - 1) / 7)))))], []);
    }

    private static IEnumerable<RequestEvent> Events(MemberState state, DateTimeOffset at, Random random, Prose prose)
    {
        yield return new RequestEvent.Delivered(at.AddMinutes(1), state, "hub");
        yield return new RequestEvent.Acknowledged(at.AddDays(1), state, "person");
        switch (random.Next(10))
        {
            case 0:
                break;
            case 1:
                yield return new RequestEvent.Declined(at.AddDays(10), state, "person", DeclineGround.Confidential, prose.Text(100));
                break;
            default:
                yield return new RequestEvent.Answered(at.AddDays(random.Next(3, 45)), state, "person", new Answer(prose.Text(1200), null, "en", Visibility.Everyone, []));
                break;
        }
    }
}
