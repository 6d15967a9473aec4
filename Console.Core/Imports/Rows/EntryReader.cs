using GovConsole.Cases;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tables;

namespace GovConsole.Imports.Rows;

/// <summary>Understands one row of a ledger, or says everything that keeps it from being understood, each with its column.</summary>
public static class EntryReader
{
    /// <returns>The entry when nothing is wrong with the row, and what is wrong otherwise.</returns>
    public static (LedgerEntry? Entry, IReadOnlyList<BrokenRule> Broken) Read(TableRow line, EntryFacts facts)
    {
        var row = new WrittenRow(line, facts.Columns);
        var unit = UnitOf(row, facts);
        var (received, accepted, closed) = (row.Moment(LedgerField.Received), row.Moment(LedgerField.Accepted), row.Moment(LedgerField.Closed));
        var delivered = row.Moment(LedgerField.Delivered);
        if (received is null && row[LedgerField.Received].IsEmpty) row.Break(new("Import.ReceivedMissing", nameof(LedgerField.Received)));
        var (item, version) = ItemOf(row, facts, received);
        var (document, identity) = IdentityOf(row);
        var name = row.Text(LedgerField.Applicant, Applicant.NameMaxLength);
        if (name.Length == 0) row.Break(new("Case.ApplicantMissing", nameof(LedgerField.Applicant)));
        var kind = KindOf(row, document);
        var channel = ChannelOf(row, facts, unit);
        var outcome = OutcomeOf(row, closed);
        var complete = LedgerWords.Yes(row.Text(LedgerField.Complete));
        if (complete is null) row.Break(new("Import.YesOrNo", nameof(LedgerField.Complete), row.Text(LedgerField.Complete)));
        var phone = PhoneOf(row, outcome);
        var late = row.Text(LedgerField.LateReason, Import.ReasonMaxLength) is { Length: > 0 } own ? own : facts.LateReason;
        if (late.Length == 0) row.Break(new("Case.LateReasonMissing", nameof(LedgerField.LateReason)));
        var (number, remark, address) = (Known(row.Text(LedgerField.Number, 60)), Known(row.Text(LedgerField.Remark)), Known(row.Text(LedgerField.Address)));
        var (agent, certificate) = (Known(row.Text(LedgerField.Agent, 50)), Known(row.Text(LedgerField.Certificate, 60)));
        if (outcome is LedgerOutcome.Refused or LedgerOutcome.NotAccepted or LedgerOutcome.Returned && remark is null)
            row.Break(new("Import.ReasonMissing", nameof(LedgerField.Remark)));

        var order = Sequence.Of(received, accepted, closed, delivered, facts.Now);
        foreach (var rule in order.Broken) row.Break(rule);
        if (row.Broken.Count > 0) return (null, row.Broken);

        return (new()
        {
            Row = line.Number, Number = number is null ? null : Plain.Number(number), Source = unit!, Item = item!, Version = version!,
            Kind = kind!.Value, Document = document!.Value, Name = name, Identity = identity, Phone = phone, Address = address,
            Channel = channel!.Value, ReceivedAt = order.Received!.Value, AcceptedAt = order.Accepted, ClosedAt = order.Closed, DeliveredAt = order.Delivered,
            Outcome = outcome!.Value, Agent = agent, Certificate = certificate, PapersComplete = complete is true, LateReason = late, Remark = remark,
        }, []);
    }

    private static Unit? UnitOf(WrittenRow row, EntryFacts facts)
    {
        var (township, village) = (row.Text(LedgerField.Township), row.Text(LedgerField.Village));
        if (township.Length + village.Length == 0)
        {
            if (facts.Unit is null) row.Break(new("Import.UnitMissing", nameof(LedgerField.Village)));
            return facts.Unit;
        }
        var (unit, broken) = facts.Units.Of(township, village);
        row.Break(broken);
        return unit;
    }

    private static (Item?, ItemVersion?) ItemOf(WrittenRow row, EntryFacts facts, DateTime? received)
    {
        var (code, name) = (row.Digits(LedgerField.ItemCode), row.Text(LedgerField.Item));
        if (code.Length + name.Length == 0)
        {
            if (facts.Item is null) row.Break(new("Import.ItemMissing", nameof(LedgerField.Item)));
            return (facts.Item, VersionOf(facts.Item));
        }
        var (item, broken) = facts.Items.Of(code, name);
        row.Break(broken);
        return (item, VersionOf(item));

        ItemVersion? VersionOf(Item? found)
        {
            if (found is null || received is not { } moment) return null;
            var version = found.On(Beijing.Day(moment));
            if (version is null) row.Break(new("Import.ItemNotInForce", nameof(LedgerField.Received), found.Versions[^1].Name, Beijing.Day(moment)));
            return version;
        }
    }

    private static (DocumentKind?, string) IdentityOf(WrittenRow row)
    {
        const string field = nameof(LedgerField.Identity);
        var number = row.Digits(LedgerField.Identity);
        var written = row.Text(LedgerField.Document);
        var document = written.Length == 0 ? Guess(number) : LedgerWords.DocumentOf(written);
        if (document is null) row.Break(new("Import.DocumentUnknown", nameof(LedgerField.Document), written));
        if (number.Length == 0) row.Break(new("Case.NumberMissing", field));
        else if (WrittenNumber.Damage(row[LedgerField.Identity], field) is { } damage) row.Break(damage);
        else
            row.Break(document switch
            {
                DocumentKind.IdentityCard => IdentityNumber.Check(number, field),
                DocumentKind.CreditCode => CreditCode.Check(number, field),
                _ => number.Length > 40 ? new("Case.NumberTooLong", field, 40) : null,
            });
        return (document, number);
    }

    // A ledger without a column for the kind of document holds identity numbers, and the codes of companies between them.
    private static DocumentKind Guess(string number)
    {
        if (IdentityNumber.Check(number, "") is null || CreditCode.Check(number, "") is not null) return DocumentKind.IdentityCard;
        // A mistyped identity number is not to pass for a code: no division's number begins with the 9 of companies.
        return number[0] is '9' || number.AsSpan(0, IdentityNumber.Length - 1).ContainsAnyExceptInRange('0', '9') ? DocumentKind.CreditCode : DocumentKind.IdentityCard;
    }

    private static ApplicantKind? KindOf(WrittenRow row, DocumentKind? document)
    {
        var written = row.Text(LedgerField.ApplicantKind);
        if (written.Length == 0) return document is DocumentKind.CreditCode ? ApplicantKind.Legal : ApplicantKind.Natural;
        var kind = LedgerWords.ApplicantOf(written);
        if (kind is null) row.Break(new("Import.KindUnknown", nameof(LedgerField.ApplicantKind), written));
        return kind;
    }

    private static Channel? ChannelOf(WrittenRow row, EntryFacts facts, Unit? unit)
    {
        var written = row.Text(LedgerField.Channel);
        if (written.Length == 0) return facts.Channel ?? (unit?.Kind.IsVillage() is true ? Channel.VillageAgent : Channel.Window);
        var channel = LedgerWords.ChannelOf(written);
        if (channel is null) row.Break(new("Import.ChannelUnknown", nameof(LedgerField.Channel), written));
        return channel;
    }

    private static LedgerOutcome? OutcomeOf(WrittenRow row, DateTime? closed)
    {
        var written = row.Text(LedgerField.Result);
        if (written.Length == 0) return closed is null ? LedgerOutcome.Open : LedgerOutcome.Granted;
        if (!LedgerWords.TryOutcome(written, out var outcome))
        {
            row.Break(new("Import.ResultUnknown", nameof(LedgerField.Result), written));
            return null;
        }
        if (outcome is LedgerOutcome.Open && closed is not null) row.Break(new("Import.ClosedButOpen", nameof(LedgerField.Result), written));
        if (outcome is not LedgerOutcome.Open && row[LedgerField.Closed].IsEmpty) row.Break(new("Import.ClosedMissing", nameof(LedgerField.Closed), written));
        return outcome;
    }

    // Nobody has to be called about what is over.
    private static string PhoneOf(WrittenRow row, LedgerOutcome? outcome)
    {
        var phone = Phones.Plain(row.Digits(LedgerField.Phone));
        if (phone.Length > 0) row.Break(Phones.IsPhone(phone) ? null : new("Case.PhoneWrong", nameof(LedgerField.Phone)));
        else if (outcome is LedgerOutcome.Open) row.Break(new("Case.PhoneMissing", nameof(LedgerField.Phone)));
        return phone;
    }

    private static string? Known(string text) => text.Length == 0 || text is "-" or "/" or "无" or "—" ? null : text;
}
