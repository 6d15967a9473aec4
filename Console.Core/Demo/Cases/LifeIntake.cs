using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Demo.Cases;

// How a case comes in: who asks, with what, and its way up to whoever decides.
internal sealed partial class Life
{
    private Case Receive(Plan plan, ItemVersion version, UnitPath decider, string number, bool incomplete)
    {
        var legal = plan.CreditCode is not null || version.Applicants is ApplicantKinds.Legal;
        var county = plan.Source.Path.At(2) ?? "460000";
        var input = new LogCase.Input
        {
            ItemId = plan.Item.Id, UnitCode = plan.Source.Code, Channel = plan.Channel,
            Kind = legal ? ApplicantKind.Legal : ApplicantKind.Natural,
            Applicant = plan.Applicant ?? (legal ? $"{tree.Name(county)}{People.Name(random)[1..]}商贸有限公司" : People.Name(random)),
            Document = legal ? DocumentKind.CreditCode : DocumentKind.IdentityCard,
            Number = plan.CreditCode ?? (legal ? People.CreditCode(random) : People.IdentityNumber(random, county)),
            Phone = People.Phone(random), Contact = legal ? People.Name(random) : null,
            InPerson = plan.Channel is Channel.Window || plan.Channel is Channel.VillageAgent && random.NextDouble() < 0.35,
            Materials = [.. version.Materials.Where(material => material.Required && !(deferred && material.Deferrable)).Skip(incomplete ? 1 : 0).Select(material => material.Name)],
            SendUp = random.NextDouble() < 0.8,
        };
        var (id, name) = People.Staff(plan.Source.Code, plan.Source.Kind.IsVillage() ? "agent" : "clerk");
        return Case.Receive(
            new Intake(input, version, plan.Source.Path, decider, Routes.Level(plan.Source), plan.ReceivedAt)
            {
                SendUpBy = Routes.SendUpBy(version, plan.Source, calendar, Beijing.Day(plan.ReceivedAt)), Calendar = calendar,
            },
            number, Applicant(input), id, name);
    }

    // One agent in fifty takes longer than the days that the item gives.
    private void SendUp(Case subject)
    {
        while (subject.Above is not null)
        {
            Wait(subject.SentUpOn is null && random.NextDouble() < 0.02 ? 4 : random.Next(2));
            if (at > now) return;
            var post = subject.HolderCode == subject.Source.Code && subject.SendUpBy is not null ? "agent" : "clerk";
            Do(subject, CaseAction.SendUp, People.Staff(subject.HolderCode!, post));
        }
    }

    private Applicant Applicant(LogCase.Input input) => new()
    {
        Kind = input.Kind, Name = input.Applicant, Document = input.Document, Contact = input.Contact,
        NumberSealed = seal.Close(input.Number), NumberBlind = seal.Blind(input.Number), NumberMasked = Mask.Number(input.Number),
        PhoneSealed = seal.Close(input.Phone), PhoneBlind = seal.Blind(input.Phone), PhoneMasked = Mask.Number(input.Phone),
    };
}
