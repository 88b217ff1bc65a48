using System.Text.Json;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Mechanism.Letters;

public sealed class DeliveryReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_owed_mail_and_every_later_one_is_told_without_addresses()
    {
        var (german, greek, gone) = (AddresseeKey.For("DE", "mim@interior.de.example"), AddresseeKey.For("EL", "mim@interior.el.example"), AddresseeKey.For("NL", "left@interior.nl.example"));
        var outbox = new Outbox(OutboxState.Queued, Now, [Owed("m1", german), Owed("m2", greek), Owed("m3", gone)]);
        var flags = new Dictionary<string, MailboxFlag>
        {
            [greek] = new(greek, new MailboxTrouble(Now, Now, TroubleKind.Bounced, "The addressee's server refused it: 550 5.1.1 no such user"), null),
            [german] = new(german, null, Now),
        };
        MailRecord[] records =
        [
            new("m1", "MIM-AT-2026-0007", Steps.Communication, german, Now, 3, new MailStatus.Deferred(Now.AddHours(1), 3, "450 greylisted"), []),
            new("m2", "MIM-AT-2026-0007", Steps.Communication, greek, Now, 1, new MailStatus.Bounced(Now, BounceKind.Hard, "The addressee's server refused it: 550 5.1.1 no such user"), []),
            new("m3", "MIM-AT-2026-0007", Steps.Communication, gone, Now, 1, new MailStatus.NoLongerListed(Now), []),
            new("m4", "MIM-AT-2026-0007", Steps.Communication, AddresseeKey.For("NL", "jan@interior.nl.example"), Now, 1, new MailStatus.HandedOff(Now, "x"), []),
            new("m5", "MIM-AT-2026-0007", Steps.Communication, AddresseeKey.For("NL", "piet@interior.nl.example"), Now, 1, new MailStatus.Delivered(Now), []),
        ];

        var report = DeliveryReport.Of("MIM-AT-2026-0007", outbox, records, Communications.People, flags);

        Snapshot.Match(JsonSerializer.Serialize(report, HubJson.Readable));
    }

    private static OwedMessage Owed(string id, string to) => new(id, Steps.MailQueue, Steps.Communication, to);
}
