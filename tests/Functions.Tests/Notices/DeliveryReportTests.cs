using System.Text.Json;
using MimFunctions.Domain.Notices;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Tests.Notices;

public sealed class DeliveryReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_owed_mail_and_every_later_one_is_told_without_addresses()
    {
        var (german, greek, gone) = (AddresseeKey.For("DE", "mim@interior.de.example"), AddresseeKey.For("EL", "mim@interior.el.example"), AddresseeKey.For("NL", "left@interior.nl.example"));
        var outbox = new Outbox(OutboxState.Queued, Now, [Owed("m1", german), Owed("m2", greek), Owed("m3", gone)]);
        MailRecord[] records =
        [
            new("m1", "MIM-AT-2026-0007", Steps.Communication, german, Now, 3, new MailStatus.Deferred(Now.AddHours(1), 3, "450 greylisted"), []),
            new("m3", "MIM-AT-2026-0007", Steps.Communication, gone, Now, 1, new MailStatus.NoLongerListed(Now), []),
            new("m4", "MIM-AT-2026-0007", Steps.Communication, AddresseeKey.For("NL", "jan@interior.nl.example"), Now, 1, new MailStatus.HandedOff(Now, "x"), []),
        ];

        var report = DeliveryReport.Of("MIM-AT-2026-0007", outbox, records, Communications.People);

        Snapshot.Match(JsonSerializer.Serialize(report, HubJson.Readable));
    }

    private static OwedMessage Owed(string id, string to) => new(id, Steps.MailQueue, Steps.Communication, to);
}
