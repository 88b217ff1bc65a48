using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Exchanges.Contributing;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Features.Meetings;
using MimFunctions.Features.Meetings.Networks;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Exchanges;

/// <summary>What exchanges views, around stores in memory that know a measure and a request.</summary>
internal sealed class ViewDesk
{
    public static readonly MimFunctions.Platform.Configuration.Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };

    public ViewDesk()
    {
        Queue = new MemoryQueue(TimeProvider.System);
        var relay = new OutboxRelay(Documents, Queue, TimeProvider.System);
        Exchanges = new(Documents, relay, new OwingDocuments<Exchange>(ExchangeContainers.Exchanges, exchange => ViewKeys.Of(exchange.About)));
        Meetings = new(Documents, relay, new OwingDocuments<Meeting>(MeetingContainers.Meetings, meeting => MeetingKeys.Of(meeting.Reference)));
        Subjects = new([new MeasureSubjects(Documents, FormLibrary.BuiltIn), new RequestSubjects(new RequestStore(Documents, relay, new GivenHolidays(), TimeProvider.System)), new NetworkSubjects()]);
    }

    public MemoryDocuments Documents { get; } = new();

    public MemoryQueue Queue { get; }

    public CaseStore<Exchange> Exchanges { get; }

    public CaseStore<Meeting> Meetings { get; }

    public ViewSubjects Subjects { get; }

    public async Task<ViewDesk> Prepared()
    {
        await Documents.Have(Communications.New());
        await Documents.TryWrite(RequestStore.Key(Asked.Number), Asked.New(), null, default);
        return this;
    }

    /// <summary>The mail of this step to this person, as the hub writes it.</summary>
    public Task<Composed?> Compose(string @case, string step, Addressee to) => new BracketedMail(Composers
        .Single(composer => composer.Step == step.Split('.')[0])).Compose(new OwedOrder("mail", @case, step, to.Key), to, default);

    public IEnumerable<IMailComposer> Composers
    {
        get
        {
            var desk = new MeetingLetterLookup(Meetings, Subjects, Parties, Settings);
            return typeof(MeetingMail).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MeetingMail)))
                .Select(type => (IMailComposer)Activator.CreateInstance(type, desk)!).Append(new ContributionMail(Exchanges, Subjects, Settings));
        }
    }

    private TellMeetingParties Parties => new(Meetings, new NetworksNow(Documents, TimeProvider.System), TimeProvider.System);

    public SendViewNews Send(ContactDirectory people) => new(new PartyNews(
        [
            new TellParties<Exchange>(Exchanges, name => ViewCase.OfThread(name) is { } about ? ViewKeys.Of(about) : null, TimeProvider.System),
            Parties,
        ],
        new FixedDirectory(people)));
}
