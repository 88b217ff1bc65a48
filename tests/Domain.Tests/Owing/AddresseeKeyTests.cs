using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Tests.Owing;

public sealed class AddresseeKeyTests
{
    [Fact]
    public void A_key_names_the_party_but_not_the_person()
    {
        var key = AddresseeKey.For("DE", "mim@bmi.example");

        key.ShouldMatch("^DE:[0-9a-f]{24}$");
        AddresseeKey.For("DE", " MIM@bmi.example ").ShouldBe(key);
        AddresseeKey.For("FR", "mim@bmi.example").ShouldNotBe(key);
    }

    [Fact]
    public void A_message_id_depends_on_case_step_and_addressee_alone()
    {
        string[] ids =
        [
            AddresseeKey.MessageId("MIM-AT-2026-0001", "communication", "DE:1"),
            AddresseeKey.MessageId("MIM-AT-2026-0002", "communication", "DE:1"),
            AddresseeKey.MessageId("MIM-AT-2026-0001", "digest", "DE:1"),
            AddresseeKey.MessageId("MIM-AT-2026-0001", "communication", "DE:2"),
        ];

        ids.ShouldBeUnique();
        AddresseeKey.MessageId("MIM-AT-2026-0001", "communication", "DE:1").ShouldBe(ids[0]);
    }
}
