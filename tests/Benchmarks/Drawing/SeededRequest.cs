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
        return request.With(at, [.. request.Addressees.SelectMany(addressee => Events(addressee.State, at, random, prose))], []).With(Outbox.Nothing(at));
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
