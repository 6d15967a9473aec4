using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Imports.Rows;

/// <summary>
/// Lets what a ledger tells happen once more, deed by deed and at the times that it tells, under the same rules as any other case. Each line of
/// the history keeps both the time of the deed and the time of its entry. What the ledger does not tell is taken to the least of somebody's
/// credit: it went up on the day on which it was accepted.
/// </summary>
internal sealed class History
{
    /// <summary>Part of the case's record: what was decided on paper tells its remedies there.</summary>
    private const string RemediesOnPaper = "以纸质决定书所载为准";

    private readonly LedgerEntry entry;
    private readonly DateTime now;
    private readonly string by;
    private readonly Guid? byId;
    private readonly WorkdayCalendar calendar;
    private readonly Case subject;

    private History(LedgerEntry entry, EntryFacts facts, string number, Guid key, Applicant applicant, Actor actor, string import)
    {
        (this.entry, now, calendar) = (entry, facts.Now, facts.Almanac.In(entry.Source.Path));
        // Whom the ledger names did it; whoever imports it entered it.
        (by, byId) = (entry.Agent ?? actor.Name, entry.Agent is null ? actor.AccountId : null);
        var (day, over) = (Beijing.Day(entry.ReceivedAt), entry.Outcome is not LedgerOutcome.Open);
        // A year without a calendar could promise no day at all.
        _ = calendar.IsWorkday(day);
        var input = new LogCase.Input
        {
            Key = key, UnitCode = entry.Source.Code, ItemId = entry.Item.Id, Channel = entry.Channel, Kind = entry.Kind, Document = entry.Document,
            Applicant = entry.Name, Number = entry.Identity, Phone = entry.Phone, Address = entry.Address, ReceivedOn = day, LateReason = entry.LateReason,
            InPerson = entry.Channel is Channel.Window or Channel.VillageAgent, SendUp = !over && entry.AcceptedAt is null,
            Materials = over || !(entry.PapersComplete || entry.AcceptedAt is not null)
                ? [] : [.. entry.Version.Materials.Where(material => material.Required).Select(material => material.Name)],
        };
        subject = Case.Receive(
            new(input, entry.Version, entry.Source.Path, Routes.Decider(facts.Tree, entry.Source, entry.Version), Routes.Level(entry.Source), now)
            {
                SendUpBy = Routes.SendUpBy(entry.Version, entry.Source, calendar, day), Batch = import, Record = new(entry.ReceivedAt, over),
            },
            number, applicant, actor.AccountId, actor.Name);
    }

    /// <exception cref="RuleException">What the rules of cases say against it.</exception>
    public static Case Of(LedgerEntry entry, EntryFacts facts, string number, Guid key, Applicant applicant, Actor actor, string import)
    {
        var history = new History(entry, facts, number, key, applicant, actor, import);
        history.Happen();
        return history.subject;
    }

    private void Happen()
    {
        switch (entry.Outcome)
        {
            case LedgerOutcome.Open when entry.AcceptedAt is { } accepted:
                Accept(accepted);
                break;
            case LedgerOutcome.Granted or LedgerOutcome.Refused:
                Accept(entry.AcceptedAt ?? entry.ReceivedAt);
                Decide(entry.ClosedAt!.Value);
                break;
            case LedgerOutcome.NotAccepted:
                SendUp(entry.ClosedAt!.Value);
                Do(CaseAction.RefuseAcceptance, entry.ClosedAt!.Value, deed => deed with { Reason = entry.Remark });
                break;
            case LedgerOutcome.Returned:
                if (entry.AcceptedAt is { } taken) Accept(taken);
                Do(CaseAction.Withdraw, entry.ClosedAt!.Value, deed => deed with { Reason = entry.Remark });
                break;
        }
    }

    private void SendUp(DateTime at)
    {
        while (subject.HolderCode != subject.DeciderCode) Do(CaseAction.SendUp, at);
    }

    private void Accept(DateTime at)
    {
        SendUp(at);
        Do(CaseAction.Accept, at);
    }

    private void Decide(DateTime at)
    {
        if (entry.Version.Handling is not HandlingKind.Immediate)
        {
            Do(CaseAction.Assign, at);
            Do(CaseAction.Propose, at);
        }

        var granted = entry.Outcome is LedgerOutcome.Granted;
        Do(granted ? CaseAction.Grant : CaseAction.Refuse, at, deed => granted
            // Without its number there is nothing to say of a certificate.
            ? deed with { CertificateName = entry.Certificate is null ? null : entry.Version.Certificate, CertificateNumber = entry.Certificate, Content = entry.Remark }
            : deed with { Reason = entry.Remark, Remedies = RemediesOnPaper });
        // What went out on paper is in the applicant's hands; a ledger that keeps no day for it gave it out with the decision.
        if (entry.DeliveredAt is not null || !granted || subject.CertificateName is not null)
            Do(CaseAction.Deliver, entry.DeliveredAt ?? at, deed => deed with
            {
                DeliveryWay = entry.Channel is Channel.VillageAgent ? DeliveryWay.Agent : DeliveryWay.Window,
                Receiver = Receiver(entry.Name),
            });
        Do(CaseAction.Archive, entry.DeliveredAt ?? at);
    }

    private static string Receiver(string name) => name.Length <= 64 ? name : name[..64];

    private void Do(CaseAction action, DateTime at, Func<Deed, Deed>? with = null)
    {
        var deed = new Deed(action, at, byId, by, calendar);
        subject.Take(with is null ? deed : with(deed), now);
    }
}
